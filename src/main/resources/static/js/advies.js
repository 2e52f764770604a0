// The form of an advice: rows and phrases at once, and a warning when text would be lost. Without this file the same
// buttons are answered by the server.
'use strict';

(() => {
  const form = document.getElementById('advies');
  if (!form) {
    return;
  }
  let onbewaard = form.dataset.onbewaard === 'ja';
  let wijziging = 0;
  let verstuurd = -1;

  const gewijzigd = (element) => element.dispatchEvent(new Event('input', { bubbles: true }));

  // --- rows of incidents -------------------------------------------------------------------------------------------
  const blok = form.querySelector('[data-rijen]');
  const rijen = () => [...blok.querySelectorAll('[data-rij]')];

  function nummer() {
    rijen().forEach((rij, i) => {
      rij.setAttribute('aria-label', `Incident ${i + 1}`);
      rij.querySelectorAll('input, select').forEach((veld) => {
        const id = `${veld.id.split('-')[0]}-${i}`;
        rij.querySelector(`label[for="${veld.id}"]`).htmlFor = id;
        veld.id = id;
      });
      const weg = rij.querySelector('[data-rij-weg]');
      weg.value = `rij-weg-${i}`;
      weg.setAttribute('aria-label', `Incident ${i + 1} verwijderen`);
    });
    blok.querySelector('[data-rij-erbij]').hidden = rijen().length >= Number(blok.dataset.meeste);
  }

  function rijErbij() {
    const laatste = rijen().at(-1);
    if (rijen().length >= Number(blok.dataset.meeste)) {
      return;
    }
    const nieuw = laatste.cloneNode(true);
    nieuw.querySelectorAll('input').forEach((veld) => { veld.value = ''; });
    nieuw.querySelectorAll('select').forEach((veld) => { veld.selectedIndex = 0; });
    // its own ids before the others are renumbered
    nieuw.querySelectorAll('input, select').forEach((veld) => {
      const label = nieuw.querySelector(`label[for="${veld.id}"]`);
      veld.id = `${veld.id.split('-')[0]}-nieuw`;
      label.htmlFor = veld.id;
    });
    laatste.after(nieuw);
    nummer();
    nieuw.querySelector('input').focus();
  }

  function rijWeg(rij) {
    const alle = rijen();
    const plaats = alle.indexOf(rij);
    if (alle.length === 1) {
      rij.querySelectorAll('input').forEach((veld) => { veld.value = ''; });
      rij.querySelectorAll('select').forEach((veld) => { veld.selectedIndex = 0; });
    } else {
      rij.remove();
      nummer();
    }
    const over = rijen();
    over[Math.min(plaats, over.length - 1)].querySelector('input').focus();
    gewijzigd(over[0].querySelector('input'));
  }

  // --- phrases -----------------------------------------------------------------------------------------------------
  function voegIn(kiezer) {
    const lijst = kiezer.querySelector('select');
    const zin = lijst.selectedOptions[0]?.dataset.zin;
    if (!zin) {
      lijst.focus();
      return;
    }
    const veld = document.getElementById(kiezer.dataset.naar);
    const begin = veld.value.trimEnd();
    veld.value = begin ? `${begin}\n${zin}` : zin;
    lijst.selectedIndex = 0;
    gewijzigd(veld);
    veld.focus();
    // what is between brackets is selected, so that typing replaces it
    const open = veld.value.indexOf('[', veld.value.length - zin.length);
    const dicht = veld.value.indexOf(']', open);
    if (open >= 0 && dicht > open) {
      veld.setSelectionRange(open, dicht + 1);
    } else {
      veld.setSelectionRange(veld.value.length, veld.value.length);
    }
  }

  form.addEventListener('click', (event) => {
    const erbij = event.target.closest('[data-rij-erbij]');
    const weg = event.target.closest('[data-rij-weg]');
    const zin = event.target.closest('[data-zin-in]');
    if (erbij) {
      event.preventDefault();
      rijErbij();
    } else if (weg) {
      event.preventDefault();
      rijWeg(weg.closest('[data-rij]'));
    } else if (zin) {
      event.preventDefault();
      voegIn(zin.closest('[data-zinnen]'));
    }
  });

  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.closest('[data-zinnen] select')) {
      event.preventDefault();
      voegIn(event.target.closest('[data-zinnen]'));
    }
  });

  // --- nothing lost ------------------------------------------------------------------------------------------------
  form.addEventListener('input', () => {
    onbewaard = true;
    wijziging += 1;
  });
  form.addEventListener('submit', () => { onbewaard = false; });
  window.addEventListener('beforeunload', (event) => {
    if (onbewaard) {
      event.preventDefault();
    }
  });

  const bewaart = (event) => event.detail.elt.hasAttribute('data-bewaart');
  document.addEventListener('htmx:beforeRequest', (event) => {
    if (bewaart(event)) {
      verstuurd = wijziging;
    }
  });
  function meld(tekst) {
    const plek = document.getElementById('bewaard');
    let regel = plek.querySelector('[data-storing]');
    if (!regel) {
      regel = document.createElement('p');
      regel.dataset.storing = '';
      regel.className = 'utrecht-form-field-error-message';
      regel.setAttribute('role', 'alert');
      plek.append(regel);
    }
    regel.textContent = tekst;
  }
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.target.id === 'bewaard' && event.detail.target.querySelector('[data-bewaard]')) {
      onbewaard = wijziging !== verstuurd;
    }
  });
  // the session expired: the server kept the text and brings it back after signing in
  document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.getResponseHeader('HX-Redirect')) {
      onbewaard = false;
    }
  });
  document.addEventListener('htmx:sendError', (event) => {
    if (bewaart(event)) {
      meld('Niet bewaard: er is geen verbinding. Uw tekst staat nog in dit scherm; bij de volgende wijziging proberen we het opnieuw.');
    }
  });
  document.addEventListener('htmx:responseError', (event) => {
    if (bewaart(event)) {
      meld('Niet bewaard: er ging iets mis. Uw tekst staat nog in dit scherm; kies "Concept bewaren" om het opnieuw te proberen.');
    }
  });

  // text that comes back after signing in may have more rows than the page
  const terug = document.getElementById('bewaarde-invoer');
  if (terug) {
    const aantal = JSON.parse(terug.textContent).incidentAard?.length ?? 0;
    while (rijen().length < Math.min(aantal, Number(blok.dataset.meeste))) {
      rijErbij();
    }
  }
  nummer();
  if (!terug && !document.querySelector('[data-fouten]') && !location.hash) {
    document.getElementById('f-voorkeurCode').focus();
  }
})();
