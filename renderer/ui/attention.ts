const typedInto = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';
const untyped = ['button', 'checkbox', 'radio', 'range', 'submit', 'reset'];

/** Whether a key pressed here would be written into something. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(typedInto);
  if (field instanceof HTMLInputElement) return !untyped.includes(field.type);
  return field !== null;
}

function isInToast(element: Element): boolean {
  return element.closest('[role="region"]') !== null;
}

/** Whether a dialog asks for all attention. A toast calls itself one too, but asks for none. */
export function isDialogOpen(): boolean {
  const dialogs = document.querySelectorAll('[role="dialog"], [role="alertdialog"]');
  return Array.from(dialogs).some((dialog) => !isInToast(dialog));
}

/** The same, or a menu or list that was opened. */
export function isSomethingOpen(): boolean {
  return isDialogOpen() || document.querySelector('[role="menu"], [data-trigger]') !== null;
}
