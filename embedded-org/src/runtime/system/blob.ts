import { throwApex } from '../exceptions/platform.ts';
import { ApexBlob } from '../values/blob.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';
import { minimalPdf } from './blob/pdf.ts';

/** System.Blob. Source: Apex Reference, Blob Class. */
export const blobType = definePlatformType('System.Blob', {
    static: {
        valueOf: (text: string) => ApexBlob.fromString(argument(text)),
        toPdf: (text: string) => new ApexBlob(minimalPdf(argument(text)))
    },
    instance: {
        size: (self: ApexBlob) => self.bytes.length,
        toString: (self: ApexBlob) =>
            self.isUtf8() ? self.toText() : throwApex('System.StringException', 'BLOB is not a valid UTF-8 string')
    }
});
