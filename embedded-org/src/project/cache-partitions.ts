import type { MetadataFiles } from './metadata-files.ts';
import { flag } from './xml.ts';

/** Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_platformcachepartition.htm */
export interface CachePartitionMetadata {
    /** API name: that of the file. */
    readonly name: string;
    /** Keys without a partition belong to it. */
    readonly isDefault: boolean;
}

export const readCachePartitions = (files: MetadataFiles): CachePartitionMetadata[] =>
    files
        .read('cachePartition', 'PlatformCachePartition')
        .map(({ name, root }) => ({ name, isDefault: flag(root, 'isDefaultPartition') ?? false }));
