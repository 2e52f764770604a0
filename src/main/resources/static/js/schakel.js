// Schakel: small helpers for forms and live parts. No dependency but htmx; everything also works without them.
'use strict';

const csrf = () => ({
  name: document.querySelector('meta[name="_csrf_header"]')?.content,
  value: document.querySelector('meta[name="_csrf"]')?.content,
});

document.addEventListener('htmx:configRequest', (event) => {
  const { name, value } = csrf();
  if (name && value) {
    event.detail.headers[name] = value;
  }
});

// a live part never replaces what somebody is working in
document.addEventListener('htmx:beforeSwap', (event) => {
  const target = event.detail.target;
  if (target !== document.body && target.contains(document.activeElement) && !target.hasAttribute('data-wissel-altijd')) {
    event.detail.shouldSwap = false;
  }
});

// the same form is not sent twice; after Back the button works again
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.verzonden === 'ja' && form.target !== '_blank') {
    event.preventDefault();
    return;
  }
  form.dataset.verzonden = 'ja';
  if (form.target === '_blank' || form.hasAttribute('data-blijft')) {
    setTimeout(() => delete form.dataset.verzonden, 1500);
  }
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-verzonden]').forEach((form) => delete form.dataset.verzonden);
});

function telTekens(veld) {
  const teller = document.getElementById(veld.id + '-teller');
  if (teller) {
    const over = Number(veld.dataset.max) - veld.value.length;
    teller.textContent = over >= 0 ? `Nog ${over} tekens` : `${-over} tekens te veel`;
    teller.dataset.over = String(over < 0);
  }
}

document.addEventListener('input', (event) => {
  if (event.target.matches?.('[data-max]')) {
    telTekens(event.target);
  }
});

// text that was kept when the session expired, put back into the form it was typed in
function zetTerug(velden) {
  for (const [naam, waarden] of Object.entries(velden)) {
    // a button keeps its own value: it says which one is pressed
    const elementen = [...document.getElementsByName(naam)].filter((e) => e.type !== 'hidden' && e.tagName !== 'BUTTON');
    elementen.forEach((element, i) => {
      if (element.type === 'radio' || element.type === 'checkbox') {
        element.checked = waarden.includes(element.value);
      } else {
        element.value = waarden[Math.min(i, waarden.length - 1)];
      }
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('[data-max]').forEach(telTekens);
  const bewaard = document.getElementById('bewaarde-invoer');
  if (bewaard) {
    zetTerug(JSON.parse(bewaard.textContent));
  }
  document.querySelector('[data-fouten]')?.focus();
});

// a screen that nobody looks at must not keep a session alive: polling stops after twenty minutes without a key or click
const STIL = 20 * 60 * 1000;
let laatsteHandeling = Date.now();
['keydown', 'pointerdown', 'scroll'].forEach((soort) =>
  document.addEventListener(soort, () => { laatsteHandeling = Date.now(); }, { passive: true }));
document.addEventListener('htmx:beforeRequest', (event) => {
  const trigger = event.detail.elt.getAttribute('hx-trigger') ?? '';
  if (trigger.startsWith('every') && Date.now() - laatsteHandeling > STIL) {
    event.preventDefault();
  }
});
