/** A desktop browser has none of the mobile app's abilities. */
const unavailable = (): { isAvailable(): boolean } => ({ isAvailable: () => false });

export const getBarcodeScanner = unavailable;
export const getLocationService = unavailable;
