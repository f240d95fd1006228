import { assertType } from './assert.ts';
import { blobType } from './blob.ts';
import { collatorType } from './collator.ts';
import { cryptoType } from './crypto.ts';
import { datetimeType } from './datetime.ts';
import { dateType } from './date.ts';
import type { PlatformType } from './define.ts';
import { encodingType } from './encoding.ts';
import { idType } from './id.ts';
import { jsonGeneratorType } from './json/generator.ts';
import { jsonParserType } from './json/parser.ts';
import { jsonType } from './json.ts';
import { listType, setType } from './list.ts';
import { mapType } from './map.ts';
import { mathType } from './math.ts';
import { booleanType, decimalType, doubleType, integerType, longType } from './number.ts';
import { objectType } from './object.ts';
import { matcherType, patternType } from './regex.ts';
import { stringType } from './string.ts';
import { timeType } from './time.ts';
import { timeZoneType } from './time-zone.ts';
import { typeType } from './type.ts';
import { urlType } from './url.ts';
import { uuidType } from './uuid.ts';
import { versionType } from './version.ts';
import { addressType } from './web/address.ts';
import { cookieType } from './web/cookie.ts';
import { locationType } from './web/location.ts';
import { pageReferenceType } from './web/page-reference.ts';
import { restTypes } from './web/rest-context.ts';
import { selectOptionType } from './web/select-option.ts';
import { domTypes } from './xml/dom.ts';
import { xmlStreamReaderType } from './xml/stream-reader.ts';
import { xmlStreamWriterType } from './xml/stream-writer.ts';

/** The types of the standard library that need no schema and no database. */
export const coreLibrary: readonly PlatformType[] = [
    addressType,
    assertType,
    blobType,
    booleanType,
    collatorType,
    cookieType,
    cryptoType,
    datetimeType,
    dateType,
    decimalType,
    ...domTypes,
    doubleType,
    encodingType,
    idType,
    integerType,
    jsonGeneratorType,
    jsonParserType,
    jsonType,
    listType,
    locationType,
    longType,
    mapType,
    matcherType,
    mathType,
    objectType,
    pageReferenceType,
    patternType,
    ...restTypes,
    selectOptionType,
    setType,
    stringType,
    timeType,
    timeZoneType,
    typeType,
    urlType,
    uuidType,
    versionType,
    xmlStreamReaderType,
    xmlStreamWriterType
];
