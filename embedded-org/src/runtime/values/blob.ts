/** Binary data. `bytes` must not be changed once the blob is made. */
export class ApexBlob {
    readonly bytes: Buffer;

    constructor(bytes: Uint8Array) {
        this.bytes = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }

    static fromString(text: string): ApexBlob {
        return new ApexBlob(Buffer.from(text, 'utf8'));
    }

    /** The bytes as UTF-8; the caller raises System.StringException when {@link isUtf8} is false. */
    toText(): string {
        return this.bytes.toString('utf8');
    }

    isUtf8(): boolean {
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(this.bytes);
            return true;
        } catch {
            return false;
        }
    }

    /** String.valueOf and System.debug show the size, never the content (assumed form). */
    toString(): string {
        return `Blob[${String(this.bytes.length)}]`;
    }
}
