// Before textual.js looks for it: the socket is a neighbour of the page, whatever name, port and TLS lead here.
document.getElementById("terminal").dataset.sessionWebsocketUrl =
  new URL("ws", window.location.href).href.replace(/^http/, "ws");
document.getElementById("again").addEventListener("click", () => window.location.reload());
// Once something is drawn: keys go to the screen without a click.
new MutationObserver((_, observer) => {
  if (document.body.classList.contains("-first-byte")) {
    document.querySelector(".xterm-helper-textarea")?.focus();
    observer.disconnect();
  }
}).observe(document.body, { attributes: true, attributeFilter: ["class"] });
