"use strict";
(function () {
  const kaal = (tekst) => tekst.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const veld = document.getElementById("zoekveld");
  const stand = document.getElementById("zoekstand");
  const groepen = Array.from(document.querySelectorAll("[data-groep]"));
  const dingen = Array.from(document.querySelectorAll("[data-tekst]"), (punt) => ({
    punt,
    tekst: punt.dataset.tekst,
    kaal: kaal(punt.dataset.tekst),
    plek: punt.querySelector(".fragment"),
  }));
  function toonFragment(ding, woorden) {
    ding.plek.textContent = "";
    if (!woorden.length || ding.kaal.length !== ding.tekst.length) return;
    const begin = ding.kaal.indexOf(woorden[0]);
    const van = begin < 60 ? 0 : ding.tekst.lastIndexOf(" ", begin - 60) + 1;
    const na = ding.tekst.indexOf(" ", begin + 140);
    const tot = na < 0 ? ding.tekst.length : na;
    const stuk = ding.tekst.slice(van, tot);
    const klein = ding.kaal.slice(van, tot);
    let hier = 0;
    ding.plek.append(van ? "… " : "");
    while (hier < stuk.length) {
      const raak = woorden
        .map((woord) => [klein.indexOf(woord, hier), woord.length])
        .filter(([plek]) => plek >= 0)
        .sort((a, b) => a[0] - b[0])[0];
      if (!raak) break;
      const merk = document.createElement("mark");
      merk.textContent = stuk.slice(raak[0], raak[0] + raak[1]);
      ding.plek.append(stuk.slice(hier, raak[0]), merk);
      hier = raak[0] + raak[1];
    }
    ding.plek.append(stuk.slice(hier), tot < ding.tekst.length ? " …" : "");
  }
  function zoek() {
    const woorden = kaal(veld.value).split(/\s+/).filter(Boolean);
    let aantal = 0;
    for (const ding of dingen) {
      const past = woorden.every((woord) => ding.kaal.includes(woord));
      ding.punt.hidden = !past;
      toonFragment(ding, past ? woorden : []);
      aantal += past ? 1 : 0;
    }
    for (const groep of groepen) groep.hidden = !groep.querySelector("[data-tekst]:not([hidden])");
    const woord = aantal === 1 ? "plek" : "plekken";
    stand.textContent = woorden.length
      ? aantal ? `${aantal} ${woord} gevonden.` : "Nergens gevonden. Probeer minder of andere woorden."
      : "Typ een of meer woorden. Hieronder staat alles.";
  }
  veld.value = new URLSearchParams(location.search).get("q") || "";
  veld.form.addEventListener("submit", (gebeurtenis) => { gebeurtenis.preventDefault(); zoek(); });
  veld.addEventListener("input", zoek);
  zoek();
})();
