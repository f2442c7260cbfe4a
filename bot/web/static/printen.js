// A client can see that a page was printed; only the browser knows that it is.
addEventListener("beforeprint", () => navigator.sendBeacon(document.querySelector("main").dataset.print));
