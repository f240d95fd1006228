/*
 * Values of the restricted picklists TimeZoneSidKey, LocaleSidKey, LanguageLocaleKey and EmailEncodingKey.
 * Sources: Salesforce Help "Supported Languages" (https://help.salesforce.com/s/articleView?id=sf.faq_getstart_what_languages_does.htm),
 * "Supported Locales" (https://help.salesforce.com/s/articleView?id=sf.admin_supported_locales.htm), "Supported Time Zones"
 * (https://help.salesforce.com/s/articleView?id=sf.admin_supported_timezone.htm). The time zones are those of the IANA database that
 * Node knows, a superset of the Help list (assumed to be harmless).
 */
const FULLY_SUPPORTED = 'en_US;de;es;fr;it;ja;sv;ko;zh_TW;zh_CN;pt_BR;nl_NL;da;th;fi;ru;es_MX;no';
const END_USER = 'hu;pl;cs;tr;in;ro;vi;uk;iw;el;bg;en_GB;ar;sk;pt_PT;hr;sl';
const PLATFORM_ONLY =
    'sq;eu;bs;en_AU;en_CA;en_IN;en_IE;en_MY;en_PH;en_SG;en_ZA;en_NZ;fr_CA;fr_BE;fr_CH;fr_LU;fr_MA;de_AT;de_BE;de_CH;de_LU;nl_BE;es_AR;es_BO;es_CL;es_CO;es_CR;es_DO;es_EC;es_SV;es_GT;es_HN;es_PA;es_PY;es_PE;es_PR;es_US;es_UY;es_VE;et;is;lv;lt;lb;mk;ms;mt;mi;hi;bn;gu;kn;ml;mr;pa;ta;te;ur;km;ka;hy;af;sw;zu;cy;ga;rm;ro_MD;sr;sh;sh_ME;ca;tl;my;it_CH;zh_SG;zh_MY;zh_HK;ar_AE;ar_DZ;ar_BH;ar_EG;ar_IQ;ar_JO;ar_KW;ar_LB;ar_LY;ar_MA;ar_OM;ar_QA;ar_SA;ar_SD;ar_SY;ar_TN;ar_YE;fa;am;haw;ht;hmn;ji;kl;sm;xh;eo';
export const LANGUAGES = [FULLY_SUPPORTED, END_USER, PLATFORM_ONLY].join(';');

export const EMAIL_ENCODINGS =
    'UTF-8;ISO-8859-1;Shift_JIS;ISO-2022-JP;EUC-JP;ks_c_5601-1987;Big5;GB2312;Big5-HKSCS;x-SJIS_0213';

const LOCALE_COUNTRIES: Readonly<Record<string, string>> = {
    af: 'ZA',
    am: 'ET',
    ar: 'AE BH DZ EG IQ JO KW LB LY MA OM QA SA SD SY TN YE',
    az: 'AZ',
    be: 'BY',
    bg: 'BG',
    bn: 'BD IN',
    bs: 'BA',
    ca: 'ES',
    cs: 'CZ',
    cy: 'GB',
    da: 'DK',
    de: 'AT BE CH DE LU LI',
    el: 'GR CY',
    en: 'AE AG AU BB BM BS BW BZ CA CM CY ER FJ FK GB GH GI GM GY HK ID IE IN JM KE KN LR LS MG MS MT MU MW MY NA NG NZ PG PH PK RW SB SC SG SH SL SX SZ TC TO TT TZ UG US VC VG VU WS ZA ZM ZW',
    es: 'AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV US UY VE',
    et: 'EE',
    eu: 'ES',
    fa: 'IR',
    fi: 'FI',
    fr: 'BE BI BJ CA CD CF CG CH CI CM DJ DZ FR GA GN GQ HT KM LU MA MC MG ML MR MU NE RW SC SN TD TG TN VU',
    ga: 'IE',
    gu: 'IN',
    hi: 'IN',
    hr: 'HR',
    ht: 'HT US',
    hu: 'HU',
    hy: 'AM',
    in: 'ID',
    is: 'IS',
    it: 'CH IT',
    iw: 'IL',
    ja: 'JP',
    ka: 'GE',
    kk: 'KZ',
    km: 'KH',
    kn: 'IN',
    ko: 'KP KR',
    ky: 'KG',
    lb: 'LU',
    lo: 'LA',
    lt: 'LT',
    lv: 'LV',
    mk: 'MK',
    ml: 'IN',
    mr: 'IN',
    ms: 'BN MY',
    mt: 'MT',
    my: 'MM',
    ne: 'NP',
    nl: 'AW BE NL SR',
    no: 'NO',
    pa: 'IN',
    pl: 'PL',
    ps: 'AF',
    pt: 'AO BR CV MZ PT ST',
    rm: 'CH',
    ro: 'MD RO',
    ru: 'AM BY KG KZ LT MD PL RU UA',
    sk: 'SK',
    sl: 'SI',
    so: 'DJ SO',
    sq: 'AL',
    sr: 'BA ME RS',
    sv: 'SE',
    sw: 'KE',
    ta: 'IN LK',
    te: 'IN',
    tg: 'TJ',
    th: 'TH',
    ti: 'ET',
    tl: 'PH',
    tr: 'TR',
    uk: 'UA',
    ur: 'PK',
    vi: 'VN',
    xh: 'ZA',
    yo: 'BJ',
    zh: 'CN HK MO MY SG TW',
    zu: 'ZA'
};

/** Languages alone stand for their main country, as `es` and `pl` in public test code. */
export const LOCALES = [
    ...Object.entries(LOCALE_COUNTRIES).flatMap(([language, countries]) => [
        language,
        ...countries.split(' ').map((country) => `${language}_${country}`)
    ]),
    // Variants of older formats; that they are those of Java's locales is assumed (`en_IE_EURO`: public test code).
    ...'ca_ES de_AT de_DE de_LU el_GR en_IE es_ES fi_FI fr_BE fr_FR fr_LU ga_IE it_IT nl_BE nl_NL pt_PT'
        .split(' ')
        .map((locale) => `${locale}_EURO`),
    'no_NO_NY',
    'th_TH_TH'
].join(';');

export const TIME_ZONES = [
    ...new Set([
        ...Intl.supportedValuesOf('timeZone'),
        'GMT',
        'UTC',
        'Asia/Kolkata',
        'Asia/Ho_Chi_Minh',
        'Asia/Kathmandu',
        'America/Argentina/Buenos_Aires',
        'Europe/Kyiv',
        'Europe/Kiev'
    ])
].join(';');
