"use strict";
(function () {
  const MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
  const DAGEN = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
  const EVEN = 700; // a word is not wrong while it is being typed
  const LANG = 200;
  // What comes along with a paste and nobody sees.
  const ONZICHTBAAR = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
  const TEKST = ["regel", "proza", "regels"];
  const formulier = document.getElementById("formulier");
  const alle = (in_, wat) => Array.from(in_.querySelectorAll(wat));
  const plek = (naam) => document.getElementById(naam);

  // What a field holds, and shows. `data-was` is what stood there when the form was made.
  const vakken = alle(formulier, ".vak").map((om) => ({
    om,
    velden: alle(om, "input, textarea, select"),
    melding: om.querySelector(".melding") || om.appendChild(document.createElement("p")),
    soort: om.dataset.soort,
    was: om.dataset.was || "",
    keus: "keus" in om.dataset ? om.dataset.keus : om.dataset.was || "",
    klok: 0,
  }));
  vakken.forEach((vak, nummer) => {
    const wie = vak.om.tagName === "FIELDSET" ? vak.om : vak.velden[0];
    const uitleg = vak.om.querySelector(".uitleg");
    vak.melding.id = `m${nummer}`;
    vak.melding.className = "melding";
    vak.melding.setAttribute("aria-live", "polite");
    wie.setAttribute("aria-describedby", `${uitleg ? uitleg.id : ""} ${vak.melding.id}`.trim());
  });
  const isKnop = (veld) => veld.type === "radio" || veld.type === "checkbox";
  const lees = (vak) => isKnop(vak.velden[0])
    ? vak.velden.filter((veld) => veld.checked).map((veld) => veld.value).join(", ")
    : vak.velden[0].value;
  function geef(vak) {
    const nu = lees(vak);
    if (nu === vak.keus) return vak.was;
    const dag = vak.soort === "dag" ? leesDag(nu) : null;
    return dag && dag.dag ? zegDag(dag.dag) : nu.replace(ONZICHTBAAR, "").replace(/[\u2028\u2029]/g, "\n");
  }
  function zet(vak, tekst) {
    const nu = tekst === vak.was ? vak.keus : tekst;
    const gekozen = nu.split(", ");
    for (const veld of vak.velden) {
      if (veld.type === "checkbox") veld.checked = gekozen.includes(veld.value);
      else if (veld.type === "radio") veld.checked = nu === veld.value;
      else veld.value = nu;
    }
  }
  // So that "save page as" of the browser saves what was typed too.
  function spiegel(vak) {
    for (const veld of vak.velden) {
      if (isKnop(veld)) veld.toggleAttribute("checked", veld.checked);
      else if (veld.tagName === "SELECT") for (const een of veld.options) een.toggleAttribute("selected", een.selected);
      else if (veld.tagName === "TEXTAREA") veld.defaultValue = veld.value;
      else veld.setAttribute("value", veld.value);
    }
  }
  function groei(vak) {
    const veld = vak.velden[0];
    if (veld.tagName !== "TEXTAREA" || !veld.scrollHeight || CSS.supports("field-sizing", "content")) return;
    const hoog = veld.offsetHeight - veld.clientHeight;
    veld.style.height = "auto";
    veld.style.height = `${veld.scrollHeight + hoog}px`;
  }

  // Days, as people type them.
  const zegDag = (dag) => `${dag.getDate()} ${MAANDEN[dag.getMonth()]} ${dag.getFullYear()}`;
  function leesDag(tekst) {
    const kaal = tekst.trim().toLowerCase().replace(/\s+/g, " ").replace(/^[a-z]+dag /, "");
    const eerst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(kaal);
    const delen = eerst
      ? [eerst[3], eerst[2], eerst[1]]
      : (/^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]{3,9})\.?(?:[-/. ]*'?(\d{4}|\d{2}))?$/.exec(kaal) || []).slice(1);
    if (!delen.length) return { klacht: "Dit is geen datum. Schrijf bijvoorbeeld: 1 juni 2026." };
    const past = MAANDEN.filter((naam) => naam.startsWith(delen[1]));
    const maand = /\d/.test(delen[1]) ? Number(delen[1]) : delen[1] === "mrt" ? 3 : past.length === 1 ? MAANDEN.indexOf(past[0]) + 1 : 0;
    if (!maand) return { klacht: `'${delen[1]}' is geen maand. Schrijf bijvoorbeeld: 1 juni 2026.` };
    if (!delen[2]) return { klacht: "Zet het jaar erbij. Schrijf bijvoorbeeld: 1 juni 2026." };
    const jaar = Number(delen[2]) + (delen[2].length === 2 ? 2000 : 0);
    const dag = new Date(2000, 0, 1);
    dag.setFullYear(jaar, maand - 1, Number(delen[0]));
    if (dag.getMonth() !== maand - 1 || dag.getDate() !== Number(delen[0])) return { klacht: "Die dag staat niet op de kalender." };
    return { dag };
  }

  // Signs of a person: simple ones of what rao itself looks for when it reads the form.
  const cijfers = (tekst) => tekst.replace(/\D/g, "");
  function isBsn(tekst) {
    const som = Array.from(cijfers(tekst)).reduce((tot, cijfer, nr) => tot + cijfer * (nr < 8 ? 9 - nr : -1), 0);
    return /[1-9]/.test(tekst) && som % 11 === 0;
  }
  function isIban(tekst) {
    const kaal = tekst.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
    const getal = (kaal.slice(4) + kaal.slice(0, 4)).replace(/[A-Z]/g, (letter) => letter.charCodeAt(0) - 55);
    return kaal.length > 14 && Array.from(getal).reduce((rest, cijfer) => (rest * 10 + Number(cijfer)) % 97, 0) === 1;
  }
  const VOOR = "(?:^|[^\\w,+€/.-])";
  const NA = "(?![\\w-])(?![,./]\\d)";
  const MAAND = `(?:\\d{1,2}|${MAANDEN.map((naam) => naam.slice(0, 3)).join("|")}|mrt)[a-z]*\\.?`;
  const DATUM = `(?:\\d{1,2}e?[-/. ]+${MAAND}[-/. ]+\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`;
  const PERSONEN = [
    ["een burgerservicenummer (BSN)", `${VOOR}(\\d{3}[-. ]{0,2}\\d{3}[-. ]{0,2}\\d{3}|\\d{4}[-. ]\\d\\d[-. ]\\d{3})${NA}`, "g", isBsn],
    ["een burgerservicenummer (BSN)", `\\b(?:bsn|burgerservicenummer)\\W{0,4}(?:is )?(\\d(?:[-. ]{0,2}\\d){7,8})${NA}`, "gi"],
    ["een V-nummer", `${VOOR}([1-9]\\d\\d[-. ]{0,2}\\d{3}[-. ]{0,2}\\d{4})${NA}`, "g"],
    ["een V-nummer", `\\bv-?(?:nummer|nr)\\W{0,3}(?:is )?(\\d(?:[-. ]{0,3}\\d){6,11})${NA}`, "gi"],
    ["een rekeningnummer (IBAN)", "\\b([a-z]{2}\\d\\d(?:[ .]?[a-z0-9]{4}){2,7}(?:[ .]?[a-z0-9]{1,3})?)\\b", "gi", isIban],
    ["een mailadres", "([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)", "g"],
    ["een telefoonnummer", `${VOOR}(\\(?0[1-9]\\d{0,2}\\)?[-./ ]{0,3}\\d(?:[-. ]?\\d){5,8})${NA}`, "g", (tekst) => cijfers(tekst).length === 10],
    ["een telefoonnummer", `(?:^|[^\\w.])((?:\\+|00)31(?:[-. ()]{0,3}\\d){9,10})${NA}`, "g"],
    ["een geboortedatum", `\\b(geb(?:oren\\b|oorteda\\w+|[.: ])[^\\n\\d.!?]{0,25}${DATUM})`, "gi"],
    ["een geboortedatum", "((?:geboren in |geboortejaar\\W{0,3}(?:is )?)(?:19|20)\\d\\d)", "gi"],
    ["een geboortedatum", "(?:^|[^\\w-])(\\d{1,2}[-/]\\d{1,2}[-/](?:19\\d\\d|200\\d))(?![\\w-])", "g"],
    ["de naam van een persoon", "\\b(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Ff]amilie|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?|[Ff]am\\.?) +((?:[A-ZÀ-Þ]\\. ?|(?:van|de|der|den|het|ter|ten|el|al) )*[A-ZÀ-Þ][a-zß-ÿ][\\wß-ÿ'’-]*)", "g",
      (naam) => !/(?:se|sche)$/.test(naam)],
  ].map(([wat, patroon, vlag, klopt]) => [wat, new RegExp(patroon, vlag), klopt || (() => true)]);
  function persoon(tekst) {
    const gewoon = tekst.replace(/[\u00a0\u2000-\u200f\u202f\u2060\ufeff\t]/g, " ").replace(/[\u2010-\u2015\u2212]/g, "-");
    const raak = PERSONEN.find(([, patroon, klopt]) => Array.from(gewoon.matchAll(patroon)).some((een) => klopt(een[1])));
    return raak ? `Dit lijkt ${raak[0]}. Laat het weg: het mag niet in het register.` : "";
  }

  // What is said about a field. Some only after a moment; that it is needed only after saving.
  let opgeslagen = false;
  const begonnen = (zaak) => vakken.some((vak) => zaak.contains(vak.om) && lees(vak).trim());
  function klaag(vak) {
    const nu = lees(vak).trim();
    if (!nu) {
      const nodig = opgeslagen && vak.om.dataset.verplicht && begonnen(vak.om.closest(".zaak"));
      return nodig ? ["Zonder dit kan het RAO de zaak niet opnemen.", false] : ["", false];
    }
    if (vak.soort === "dag") return [leesDag(nu).klacht || "", true];
    if (vak.soort === "nummer" && !/^[1-9]\d?$/.test(nu)) return ["Schrijf hier alleen een nummer, zoals 1.", true];
    const is = TEKST.includes(vak.soort) || vak.velden[0].type === "text" ? persoon(nu) : "";
    const lang = vak.soort === "regel" && nu.length > LANG ? `Dit is lang voor één regel: ${nu.length} tekens. Kan het korter?` : "";
    return [is || lang, false];
  }
  function toon(vak, klacht) {
    const dag = vak.soort === "dag" && !klacht && lees(vak).trim() ? leesDag(lees(vak)).dag : null;
    const zin = klacht || (dag ? `${DAGEN[dag.getDay()]} ${zegDag(dag)}` : "");
    if (vak.melding.textContent !== zin) vak.melding.textContent = zin;
    vak.om.classList.toggle("fout", Boolean(klacht));
    for (const veld of vak.velden) {
      if (veld.type !== "radio" && veld.type !== "checkbox") veld.setAttribute("aria-invalid", String(Boolean(klacht)));
    }
  }
  function keur(vak, meteen) {
    clearTimeout(vak.klok);
    const [klacht, straks] = klaag(vak);
    if (!straks || !klacht || meteen) toon(vak, klacht);
    else {
      if (!vak.om.classList.contains("fout")) toon(vak, "");
      vak.klok = setTimeout(() => { toon(vak, klaag(vak)[0]); tel(); }, EVEN);
    }
  }

  // Empty places of a list, and empty zaken, come when they are asked for.
  const rijen = alle(formulier, ".nog").map((nog) => ({
    nog,
    knop: nog.querySelector("button"),
    op: nog.querySelector("span"),
    plekken: Array.from(nog.parentElement.children).filter((een) => "plek" in een.dataset),
    vast: Array.from(nog.parentElement.children).some((een) => een.matches(".zaak:not([data-plek])")),
  }));
  const isVol = (deel) => vakken.some((vak) => deel.contains(vak.om) && lees(vak).trim());
  function schik(rij) {
    const laatste = rij.plekken.reduce((tot, een, nr) => (isVol(een) ? nr : tot), rij.vast ? -1 : 0);
    rij.plekken.forEach((een, nr) => { een.hidden = nr > laatste; });
    sluit(rij);
  }
  function sluit(rij) {
    rij.op.hidden = rij.plekken.some((een) => een.hidden);
    rij.knop.hidden = !rij.op.hidden;
    rij.nog.hidden = false;
  }
  function nogEen(rij) {
    const nieuw = rij.plekken.find((een) => een.hidden);
    nieuw.hidden = false;
    sluit(rij);
    vakken.filter((vak) => nieuw.contains(vak.om)).forEach(groei);
    nieuw.querySelector("input, textarea, select").focus();
    tel();
  }

  // How far it is: what is counted is what is there, for nobody needs every field.
  const delen = alle(formulier, ".rubriek").map((om) => ({ om, vakken: vakken.filter((vak) => om.contains(vak.om)) }));
  const zegAantal = (aantal, een, meer) => `${aantal} ${aantal === 1 ? een : meer}`;
  function tel() {
    let gezien = 0;
    let gevuld = 0;
    let los = "";
    for (const deel of delen) {
      const zichtbaar = deel.vakken.filter((vak) => !vak.om.closest("[hidden]"));
      const vol = zichtbaar.filter((vak) => lees(vak).trim()).length;
      const stand = document.querySelector(`[data-deel="${deel.om.id}"]`);
      if (stand) stand.textContent = vol ? `${vol} van ${zegAantal(zichtbaar.length, "vak", "vakken")}` : "leeg";
      los = `${vol} van de ${zegAantal(zichtbaar.length, "vak is", "vakken zijn")} ingevuld.`;
      gezien += zichtbaar.length ? 1 : 0;
      gevuld += vol ? 1 : 0;
    }
    plek("hoever").textContent = delen.length === 1 ? los : `${gevuld} van de ${gezien} delen ${gevuld === 1 ? "heeft" : "hebben"} een antwoord.`;
    const fout = vakken.filter((vak) => vak.om.classList.contains("fout"));
    const regel = plek("opmerkingen");
    regel.textContent = "";
    if (!fout.length) return;
    const naar = document.createElement("a");
    naar.href = `#${fout[0].velden[0].id || "formulier"}`;
    naar.textContent = `${zegAantal(fout.length, "opmerking", "opmerkingen")}: ga naar de eerste`;
    naar.addEventListener("click", (gebeurtenis) => { gebeurtenis.preventDefault(); fout[0].velden[0].focus(); });
    regel.append(naar);
  }

  // Out to a file, and in again.
  const inhoud = () => JSON.stringify({
    soort: "rao-formulier",
    vorm: Number(formulier.dataset.vorm),
    register: formulier.dataset.register,
    kenmerk: formulier.dataset.kenmerk,
    voor: formulier.dataset.voor,
    vakken: vakken.map((vak) => ({ anker: vak.om.dataset.anker, tekst: geef(vak) })),
  }, null, 1);
  let bewaard = inhoud();
  const zeg = (waar, zin) => { plek(waar).textContent = zin; };
  function opslaan() {
    opgeslagen = true;
    vakken.forEach((vak) => keur(vak, true));
    tel();
    const tekst = inhoud();
    const naam = `${formulier.dataset.bestand}.rao.json`;
    const adres = URL.createObjectURL(new Blob([tekst], { type: "application/json" }));
    const schakel = document.createElement("a");
    schakel.href = adres;
    schakel.download = naam;
    schakel.click();
    setTimeout(() => URL.revokeObjectURL(adres), 60000);
    bewaard = tekst;
    zeg("gelukt", `Opgeslagen als ${naam}, meestal in de map Downloads. Mail dat bestand.`);
  }
  function open(tekst) {
    let van;
    try { van = JSON.parse(tekst); } catch { van = null; }
    if (!van || van.soort !== "rao-formulier" || !Array.isArray(van.vakken)) return "Dit is geen opgeslagen formulier. Het eindigt op .rao.json.";
    const per = new Map(van.vakken.map((een) => [een.anker, een.tekst]));
    const past = per.size === vakken.length && vakken.every((vak) => typeof per.get(vak.om.dataset.anker) === "string");
    if (!past) return "Dit bestand hoort bij een ander formulier, of bij een van een andere dag. Opsturen kan wel.";
    for (const vak of vakken) {
      zet(vak, per.get(vak.om.dataset.anker));
      spiegel(vak);
    }
    begin();
    bewaard = inhoud();
    return "Uw antwoorden staan er weer.";
  }
  function begin() {
    rijen.forEach(schik);
    vakken.forEach((vak) => { groei(vak); keur(vak, true); });
    tel();
  }

  formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
  formulier.addEventListener("input", (gebeurtenis) => {
    const vak = vakken.find((een) => een.om.contains(gebeurtenis.target));
    spiegel(vak);
    groei(vak);
    keur(vak, false);
    if (opgeslagen) vakken.filter((een) => een.om.dataset.verplicht).forEach((een) => keur(een, false));
    zeg("gelukt", "");
    tel();
  });
  rijen.forEach((rij) => rij.knop.addEventListener("click", () => nogEen(rij)));
  plek("opslaan").addEventListener("click", opslaan);
  plek("bestand").addEventListener("change", async (gebeurtenis) => {
    const bestand = gebeurtenis.target.files[0];
    if (!bestand) return;
    const kwijt = inhoud() !== bewaard && !confirm("Wat u nu hebt getypt, verdwijnt. Toch dat bestand openen?");
    zeg("bestand-m", kwijt ? "" : open(await bestand.text()));
    gebeurtenis.target.value = "";
  });
  window.addEventListener("resize", () => vakken.forEach(groei));
  window.addEventListener("beforeunload", (gebeurtenis) => {
    if (inhoud() === bewaard) return;
    gebeurtenis.preventDefault();
    gebeurtenis.returnValue = "";
  });
  alle(document, ".balk, .verder").forEach((een) => { een.hidden = false; });
  begin();
})();
