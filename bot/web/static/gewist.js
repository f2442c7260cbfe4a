// What was typed and not sent stands in the browser only; it goes too.
sessionStorage.clear();
