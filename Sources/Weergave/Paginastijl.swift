/// How pages look: on a screen, in the dark, narrow, as a form, and on paper. All pages share it.
enum Paginastijl {
  static let regels: StaticString = """
    :root{color-scheme:light dark;background:var(--papier);--papier:#fff;--tekst:#1b1b1b;--zacht:#555;--lijn:#c4c4c4;--rand:#767676;--vlak:#f3f4f6;--veld:#fff;--let:#7a2e00;--letvlak:#fff1e0;--knop:#0b4a8f;--opknop:#fff;--fout:#a4001d}
    @media (prefers-color-scheme:dark){:root{--papier:#121417;--tekst:#ececec;--zacht:#b4b4b4;--lijn:#4a4a4a;--rand:#8c8c8c;--vlak:#222529;--veld:#1a1c1f;--let:#ffd7a8;--letvlak:#3a2610;--knop:#8fc1ff;--opknop:#0c1a2b;--fout:#ff9aa8}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem 1rem;max-width:62rem;font:1rem/1.5 system-ui,sans-serif;color:var(--tekst)}
    h1{font-size:clamp(1.25rem,5.5vw,1.6rem);line-height:1.25;margin:0 0 1rem;overflow-wrap:anywhere;hyphens:auto}
    h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem;border-bottom:1px solid var(--lijn);overflow-wrap:anywhere;hyphens:auto}
    h3{font-size:1.05rem;margin:1.25rem 0 .25rem;overflow-wrap:anywhere}
    p,ul,dl{margin:.5rem 0;max-width:46rem;overflow-wrap:anywhere}
    li{margin:.25rem 0}
    th.in1{padding-left:1rem}ul{padding-left:1.25rem}
    .in1{margin-left:1rem}.in2{margin-left:2rem}.in3{margin-left:3rem}.in4{margin-left:4rem}
    dl>div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:0 1rem}
    dt{color:var(--zacht)}dd{margin:0}
    .vooraf{color:var(--let);background:var(--letvlak);border-left:.4rem solid;padding:.5rem 1rem;margin-bottom:1rem;font-weight:600}
    .tabel{overflow-x:auto;margin:.75rem 0}
    table{border-collapse:collapse;font-size:.95rem}
    caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--lijn)}
    thead th{background:var(--vlak)}
    tbody th{font-weight:400}
    tfoot th,tfoot td{font-weight:600}
    .getal{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    footer{margin-top:2rem;border-top:1px solid var(--lijn);color:var(--zacht);font-size:.85rem;overflow-wrap:anywhere}
    .briefhoofd{margin:0 0 1.5rem;padding-bottom:.4rem;border-bottom:.2rem solid var(--knop);font-weight:600;max-width:none}
    .papier{display:none}.smal{max-width:46rem;margin:0 auto}
    .tekenvak{border:1px solid var(--lijn);padding:.2rem .8rem .6rem;margin:.8rem 0}.tekenvak h3{margin-top:.4rem}
    .lijn{border-bottom:1px solid var(--lijn);height:1.9rem;max-width:none;color:var(--zacht);font-size:.85rem;margin:.2rem 0}
    .teken{display:grid;grid-template-columns:1fr 2fr;gap:1.5rem}.vinkje{margin-right:1.5rem;white-space:nowrap}.vinkje::before{content:"☐ "}
    figure{margin:1rem 0;max-width:46rem}figcaption{color:var(--zacht);font-size:.92rem}svg text{fill:var(--tekst);font-size:.9rem}
    .d0{--k:#08306b;--op:#fff}.d1{--k:#2171b5;--op:#fff}.d2{--k:#6baed6;--op:#000}.d3{--k:#a6cfe8;--op:#000}.d4{--k:#d3e6f5;--op:#000}.d5{--k:#eef5fb;--op:#000}
    rect{fill:var(--k);stroke:var(--rand)}svg text.d0,svg text.d1,svg text.d2,svg text.d3,svg text.d4,svg text.d5{fill:var(--op)}
    .deel{display:inline-flex;gap:.35rem;align-items:center;margin-right:.6rem}.deel::before{content:"";border:.45rem solid var(--k);outline:1px solid var(--rand)}
    @media (prefers-color-scheme:dark){.d0{--k:#eef5fb;--op:#000}.d1{--k:#bcd9ee;--op:#000}.d2{--k:#86bbe0;--op:#000}.d3{--k:#4f97cd;--op:#000}.d4{--k:#2b6ca3;--op:#fff}.d5{--k:#1b4468;--op:#fff}}
    a{color:var(--knop)}
    :focus-visible{outline:.2rem solid var(--knop);outline-offset:.15rem}
    .veld{margin:1rem 0;padding:0;border:0;min-width:0;max-width:46rem}
    .veld>label,legend{display:block;padding:0;font-weight:600}
    .veld.vast{display:grid;grid-template-columns:minmax(8rem,10rem) 1fr;gap:0 1rem;align-items:baseline;margin:.2rem 0}.veld.vast>label{font-weight:400;color:var(--zacht)}.veld.vast input{margin:0;padding:.1rem 0}.veld.vast>div{display:none}
    .hulp{margin:.15rem 0;color:var(--zacht);font-size:.92rem}
    input[type=text],select,textarea{display:block;width:100%;margin:.25rem 0;padding:.45rem .6rem;font:inherit;color:inherit;background:var(--veld);border:1px solid var(--rand);border-radius:.25rem}
    textarea{resize:vertical;field-sizing:content;min-height:3.4rem}textarea.ruim{min-height:6.5rem}
    input[readonly]{border-color:transparent;background:none;padding-left:0}
    .keuze{display:inline-flex;gap:.5rem;align-items:baseline;padding:.3rem 0;margin-right:1.5rem;max-width:100%}
    .keuze input{flex:none;width:1.15rem;height:1.15rem;margin:0;transform:translateY(.15rem);accent-color:var(--knop)}
    .teller{margin:0;color:var(--zacht);font-size:.85rem}
    .fout{margin:.25rem 0;color:var(--fout);font-weight:600}
    .mis input[type=text],.mis select,.mis textarea{border-color:var(--fout);outline:1px solid var(--fout)}
    .knoppen{display:flex;flex-wrap:wrap;gap:.75rem;margin:2rem 0 1rem}
    button,.knop{font:inherit;font-weight:600;padding:.6rem 1.1rem;border:1px solid var(--knop);border-radius:.25rem;background:none;color:var(--knop);cursor:pointer}
    button.eerst{background:var(--knop);color:var(--opknop)}
    .knop:focus-within{outline:.2rem solid var(--knop);outline-offset:.15rem}
    .knop input{position:absolute;width:1px;height:1px;opacity:0}
    #melding{border-left:.4rem solid var(--knop);padding:.1rem 1rem;background:var(--vlak);max-width:46rem}
    [hidden]{display:none!important}
    @media (max-width:32rem){dl>div,.veld.vast{grid-template-columns:1fr}dd{margin-bottom:.4rem}.knoppen>*{width:100%;text-align:center}}
    @page{size:A4;margin:18mm 16mm 20mm}
    @page{@bottom-right{content:"blad " counter(page) " van " counter(pages);font:8pt sans-serif;color:#333}}
    @media print{.d0{--k:#08306b;--op:#fff}.d1{--k:#2171b5;--op:#fff}.d2{--k:#6baed6;--op:#000}.d3{--k:#a6cfe8;--op:#000}.d4{--k:#d3e6f5;--op:#000}.d5{--k:#eef5fb;--op:#000}figure{break-inside:avoid}:root{font-size:10pt;color-scheme:light;--papier:#fff;--tekst:#000;--zacht:#333;--lijn:#888;--rand:#666;--vlak:#fff;--veld:#fff;--let:#000;--letvlak:#fff;--knop:#000;--fout:#000}body{padding:0;max-width:none}.smal{max-width:none}h1,h2,h3,legend{break-after:avoid;break-inside:avoid}p{orphans:3;widows:3}tr,li,dl>div,.veld,.tekenvak{break-inside:avoid}thead{display:table-header-group}.tabel{overflow:visible}.scherm{display:none}.papier{display:block}input[type=text],select,textarea{appearance:none;border-width:0 0 1px;border-radius:0;padding-left:0}textarea{border-width:1px;padding:.4rem;resize:none}.veld{margin:.6rem 0}h2{margin-top:1.2rem}}
    """
}
