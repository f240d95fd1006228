/** Used by the base components, which do not bring it. */
export function reflectAttribute(
    component: Element,
    name: string,
    value: string | number | boolean | null | undefined
): void {
    if (value === undefined || value === null || value === false) component.removeAttribute(name);
    else component.setAttribute(name, value === true ? '' : String(value));
}
