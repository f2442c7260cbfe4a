"""The model, pure: answers in, profile, priorities and change out; standard library only."""
