/** Messages beside the fields they are about. */

/** Base components that carry a message of ours. */
interface FormControl extends HTMLElement {
    setCustomValidity(message: string): void;
    reportValidity(): boolean;
}

/** Messages by the name of the option. */
export type FieldErrors = Readonly<Record<string, string>>;

/**
 * Shows each message beside the control with that `data-option`, and takes messages away where all is well now.
 * Call it after rendering and only once the person has tried to go on: an untouched form shows no red.
 * @param template of the component whose controls these are
 */
export function showFieldErrors(template: ShadowRoot | null, errors: FieldErrors): void {
    for (const control of controlsOf(template)) {
        control.setCustomValidity(errors[control.dataset.option ?? ''] ?? '');
        control.reportValidity();
    }
}

/** Moves the focus to the first control that has a message. Returns whether there was one. */
export function focusFirstError(template: ShadowRoot | null, errors: FieldErrors): boolean {
    const first = controlsOf(template).find((control) => errors[control.dataset.option ?? '']);
    first?.focus();
    return first !== undefined;
}

function controlsOf(template: ShadowRoot | null): FormControl[] {
    return Array.from(template?.querySelectorAll<FormControl>('[data-option]') ?? []);
}
