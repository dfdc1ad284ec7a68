const DIALOG = "[role=dialog], [role=alertdialog]";

/**
 * Acts with the next frame in which no dialog is open. A dialog that closes gives the focus back to where
 * it came from, and would take it from wherever it was moved to before that; it does so in the turn in
 * which it goes, hence the frame.
 */
export function whenDialogsClose(act: () => void): void {
  if (!document.querySelector(DIALOG)) {
    requestAnimationFrame(act);
    return;
  }
  const observer = new MutationObserver(() => {
    if (document.querySelector(DIALOG)) return;
    observer.disconnect();
    requestAnimationFrame(act);
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
