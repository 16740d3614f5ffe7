/** Hydrates what the server has written, and says when the widget is drawn. */
import { hydrateRoot } from 'react-dom/client';
import { app } from './app.js';

const place = document.querySelector('#app');
if (place) hydrateRoot(place, app(() => (document.title = 'Drawn')), { onRecoverableError: (error) => console.error(error) });
