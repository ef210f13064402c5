import browser from 'webextension-polyfill';

/**
 * Asks the browser for notifications: call it from the click that switches the first reminder on, as
 * browsers answer no other. Without them follow-ups that are due stand in the popup all the same.
 */
export async function askForNotifications(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}
