/**
 * Stands in the page with the drawn lock screen where the folder of the portfolio belongs: drawn there when the app is
 * built, exchanged for the folder when the page is served.
 */
export const FOLDER_PLACE = '{{folder}}';
