/** First module of a site's page: the toast container and the page. */
import { createElement } from 'lwc';
import ToastContainer from 'lightning/toastContainer';
import { listen } from 'org/events';
import SitePage from 'org/sitePage';

const toasts = ToastContainer.instance();
toasts.toastPosition = 'top-center';
toasts.maxToasts = 3;

listen('reload', () => {
    location.reload();
});
document.body.append(createElement('org-site-page', { is: SitePage }));
