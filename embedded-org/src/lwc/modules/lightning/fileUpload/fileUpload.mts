import { LightningElement, api } from 'lwc';
import { upload } from 'org/http';

interface UploadedFile {
    readonly name: string;
    readonly documentId: string;
    readonly contentVersionId: string;
    readonly mimeType: string;
}

/** Stores files as ContentVersion. Source: https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-file-upload.html */
export default class FileUpload extends LightningElement {
    @api label = '';
    @api name = '';
    @api recordId: string | undefined;
    @api acceptedFormats: string | readonly string[] | undefined;
    @api multiple = false;
    @api disabled = false;

    error = '';

    get accept(): string {
        return this.acceptedFormats === undefined ? '' : ([] as string[]).concat(this.acceptedFormats).join(',');
    }

    async handleChange(event: CustomEvent<{ files: FileList }>): Promise<void> {
        event.stopPropagation();
        this.error = '';
        const files: UploadedFile[] = [];
        try {
            for (const file of Array.from(event.detail.files)) {
                const stored = await upload<Omit<UploadedFile, 'mimeType'>>(
                    `/files?name=${encodeURIComponent(file.name)}&recordId=${encodeURIComponent(this.recordId ?? '')}`,
                    file
                );
                files.push({ ...stored, mimeType: file.type });
            }
        } catch (error) {
            this.error = error instanceof Error ? error.message : String(error);
        }
        if (files.length > 0) this.dispatchEvent(new CustomEvent('uploadfinished', { detail: { files } }));
    }
}
