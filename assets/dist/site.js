document.addEventListener("click", (event) => {
const link = event.target instanceof Element && event.target.closest("a.k-leave");
if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
event.preventDefault();
location.replace(link.href);
});
