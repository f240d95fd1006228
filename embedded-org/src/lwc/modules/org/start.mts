/** First module of the page: the toast container and the shell. */
import { createElement } from 'lwc';
import ToastContainer from 'lightning/toastContainer';
import { listen } from 'org/events';
import App from 'org/app';

const toasts = ToastContainer.instance();
toasts.toastPosition = 'top-center';
toasts.maxToasts = 3;

listen('reload', () => {
    location.reload();
});
document.body.append(createElement('org-app', { is: App }));
