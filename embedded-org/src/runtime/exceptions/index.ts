export { ApexException, InternalError, UnsupportedError, type DmlErrorDetail } from './exception.ts';
export { apexException, isPlatformException, platformException, throwApex } from './platform.ts';
export { toApexException } from './native.ts';
export { frameOf, setFrameMapper, type ApexFrame, type FrameMapper } from './stack.ts';
