/* What kind of characters a String holds. Source: Apex Reference, String Class: an empty String is neither upper nor lower case, but white space. */
export const classify = {
    isAllLowerCase: (self: string) => self.length > 0 && /^\p{Ll}+$/u.test(self),
    isAllUpperCase: (self: string) => self.length > 0 && /^\p{Lu}+$/u.test(self),
    isAlpha: (self: string) => self.length > 0 && /^\p{L}+$/u.test(self),
    isAlphaSpace: (self: string) => self.length === 0 || /^[\p{L} ]*$/u.test(self),
    isAlphanumeric: (self: string) => self.length > 0 && /^[\p{L}\p{Nd}]+$/u.test(self),
    isAlphanumericSpace: (self: string) => self.length === 0 || /^[\p{L}\p{Nd} ]*$/u.test(self),
    isAsciiPrintable: (self: string) => self.length === 0 || /^[ -~]*$/.test(self),
    isNumeric: (self: string) => self.length > 0 && /^\p{Nd}+$/u.test(self),
    isNumericSpace: (self: string) => self.length === 0 || /^[\p{Nd} ]*$/u.test(self),
    isWhitespace: (self: string) => self.length === 0 || /^\s*$/.test(self)
};
