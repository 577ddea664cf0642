import { flushSync, mount } from 'svelte';
import App from './App.svelte';
import { followLinks, settle } from './followLinks';
import { router } from './router.svelte';

followLinks(document);
window.addEventListener('popstate', () => void router.show('popstate'));
await router.show('enter');
const target = document.getElementById('app');
if (target) mount(App, { target });
// Whoever asks to be told of the first page must have asked.
flushSync();
router.entered();
if (router.shown.url.hash) settle({});
