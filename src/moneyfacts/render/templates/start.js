// Starts the page, and follows an address that names a figure.

startPicture();
startTable();
refresh();

function followAddress() {
  const found = /^#fact-(\d+)$/.exec(location.hash);
  if (found && facts[Number(found[1])]) showMark(facts[Number(found[1])], true);
}

addEventListener("hashchange", followAddress);
followAddress();
