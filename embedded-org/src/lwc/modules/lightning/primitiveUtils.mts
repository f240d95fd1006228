/** Used by the base components, which do not bring it. */
export function reflectAttribute(component: Element, name: string, value: unknown): void {
    if (value === undefined || value === null || value === false) component.removeAttribute(name);
    else component.setAttribute(name, value === true ? '' : String(value as string | number));
}
