#!/usr/bin/env bash
# Verifies the log of a storage by hand, with nothing but jq and sha256sum.
#
#   docs/controleer-log.sh [STORAGE]        default: ./Storage
#
# Checks for every record: canonical form, numbering, chain, header hash, payload commitment, position in its stream,
# time and commit; prints the Merkle root (RFC 6962); and that the log is of this storage. Exit code 0: all verifies,
# 1: gespreksboek.json says another storage than the log, 5: damage, 2: usage.
# Independent of Gespreksboek on purpose: it shares no code with what it checks. See docs/logformaat.md.
set -euo pipefail
export LC_ALL=C

opslag=${1:-Storage}
[[ -d $opslag/log ]] || { echo "In ‘$opslag’ staat geen logboek. Geef de map van de opslag." >&2; exit 2; }
for programma in jq sha256sum; do
  command -v "$programma" >/dev/null || { echo "‘$programma’ ontbreekt op deze computer." >&2; exit 2; }
done

werk=$(mktemp -d)
trap 'rm -rf "$werk"' EXIT

schade() {
  echo "SCHADE $1" >&2
  exit 5
}

shopt -s nullglob
segmenten=("$opslag"/log/[0-9]*.ndjson)

# 1. The lines, each with its place. An unterminated last line was never acknowledged.
: >"$werk/regels"
: >"$werk/plaatsen"
verwacht=1
for segment in "${segmenten[@]}"; do
  naam=${segment##*/}
  [[ $naam == "$(printf '%012d' "$verwacht").ndjson" ]] \
    || schade "$naam: het bestand hoort met record $verwacht te beginnen"
  aantal=$(wc -l <"$segment")
  [[ $aantal -eq 0 ]] || head -n "$aantal" "$segment" >>"$werk/regels"
  for ((regel = 1; regel <= aantal; regel++)); do echo "$naam:$regel"; done >>"$werk/plaatsen"
  if [[ -n $(tail -c 1 "$segment" | tr -d '\n' | od -An -tx1) ]]; then
    [[ $segment == "${segmenten[-1]}" ]] || schade "$naam: de laatste regel is niet af"
    echo "Let op: $naam eindigt met een regel die niet af is; die telt niet mee." >&2
  fi
  verwacht=$((verwacht + aantal))
done
totaal=$(wc -l <"$werk/regels")
mapfile -t plaatsen <"$werk/plaatsen"
plaats() { echo "${plaatsen[$1 - 1]} (record $1)"; }

# 2. Canonical form: writing each line again must give the same bytes.
jq -c . "$werk/regels" >"$werk/opnieuw" 2>"$werk/fout" || schade "geen geldige JSON: $(head -n 1 "$werk/fout")"
if ! cmp -s "$werk/regels" "$werk/opnieuw"; then
  nr=$({ cmp "$werk/regels" "$werk/opnieuw" 2>/dev/null || true; } | sed -n 's/.*line \([0-9]*\).*/\1/p')
  schade "$(plaats "${nr:-1}"): de regel is niet in de vaste vorm geschreven"
fi

# 3. Numbering, chain, time, commits and streams, in one pass; a last commit without its rest 0 was never acknowledged.
jq -rn '
  def keys_ok: keys_unsorted == ["nr","tijd","stroom","versie","soort","v","actor","opdracht","rest","inhoud","vorige",
    "hash","zout","data"];
  reduce inputs as $r (
    {nr: 0, hash: ("0" * 64), tijd: "", rest: 0, opdracht: "", versies: {}, heel: 0, fout: null};
    if .fout then .
    elif ($r | keys_ok | not) then .fout = [.nr + 1, "de velden kloppen niet"]
    elif $r.nr != .nr + 1 then .fout = [.nr + 1, "het nummer is \($r.nr)"]
    elif $r.vorige != .hash then .fout = [$r.nr, "sluit niet aan op het record ervoor"]
    elif $r.tijd < .tijd then .fout = [$r.nr, "de tijd loopt terug"]
    elif .rest > 0 and ($r.rest != .rest - 1 or $r.opdracht != .opdracht) then .fout = [$r.nr, "hoort niet bij de opdracht"]
    elif $r.versie != (.versies[$r.stroom] // 0) + 1 then .fout = [$r.nr, "versie klopt niet in zijn stroom"]
    else .nr = $r.nr | .hash = $r.hash | .tijd = $r.tijd | .rest = $r.rest | .opdracht = $r.opdracht
      | .versies[$r.stroom] = $r.versie | if $r.rest == 0 then .heel = $r.nr else . end
    end)
  | if .fout then "FOUT\t\(.fout[0])\t\(.fout[1])" else "GOED\t\(.heel)\t\(.hash)" end
' "$werk/regels" >"$werk/keten"
IFS=$'\t' read -r oordeel heel uitleg <"$werk/keten"
[[ $oordeel == GOED ]] || schade "$(plaats "$heel"): $uitleg"

# 4. Hashes. Every message becomes a file, so that one sha256sum does thousands of them.
#    kop/N: 0x00, the line without hash, zout and data.  inhoud/N: salt, LF, payload.
mkdir "$werk/kop" "$werk/inhoud"
schrijf_berichten() {
  local nr=0 kop naam
  while IFS= read -r kop; do
    nr=$((nr + 1))
    printf -v naam '%012d' "$nr"
    printf '\0%s' "$kop" >"$werk/kop/$naam"
  done < <(jq -c 'del(.hash, .zout, .data)' "$werk/regels")
  local inhoud zout
  while IFS= read -r nr && IFS= read -r zout && IFS= read -r inhoud; do
    printf -v naam '%012d' "$nr"
    printf '%s\n%s' "$zout" "$inhoud" >"$werk/inhoud/$naam"
  done < <(jq -r 'select(.zout != null) | .nr, .zout, (.data | tojson)' "$werk/regels")
}
schrijf_berichten

# The digests of all files in a directory, in order of their names: "digest  number".
hashes() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 -r sha256sum | sed 's|  \./0*|  |'); }

vergelijk() { # directory, expected lines, what it says of a difference
  hashes "$1" >"$werk/berekend"
  local anders
  anders=$(diff "$werk/berekend" "$2" | sed -n 's/^> [0-9a-f]*  //p' | head -n 1) || true
  cmp -s "$werk/berekend" "$2" || schade "$(plaats "${anders:-1}"): $3"
}
jq -r '"\(.hash)  \(.nr)"' "$werk/regels" >"$werk/koppen"
jq -r 'select(.zout != null) | "\(.inhoud)  \(.nr)"' "$werk/regels" >"$werk/inhouden"
vergelijk "$werk/kop" "$werk/koppen" "de kop past niet bij zijn hash"
vergelijk "$werk/inhoud" "$werk/inhouden" "de inhoud past niet bij de kop"

# 5. The Merkle root over the complete commits, level by level: a node is SHA-256(0x01 ‖ left ‖ right), and a last node
#    without a neighbour moves up as it is.
head -n "$heel" "$werk/koppen" | cut -c 1-64 >"$werk/laag"
while [[ $(wc -l <"$werk/laag") -gt 1 ]]; do
  rm -rf "$werk/knoop"
  mkdir "$werk/knoop"
  nr=0
  los=''
  # Two hashes a line, every two characters with \x before them.
  while IFS=$'\t' read -r links rechts; do
    if [[ -n $rechts ]]; then
      nr=$((nr + 1))
      printf -v naam '%012d' "$nr"
      # Each pair of hex characters becomes an escape, and printf makes bytes of those.
      printf '%b' "\\x01$links$rechts" >"$werk/knoop/$naam"
    else
      los=${links//\\x/}
    fi
  done < <(sed 's/../\\x&/g' "$werk/laag" | paste - -)
  hashes "$werk/knoop" | cut -c 1-64 >"$werk/hoger"
  [[ -z $los ]] || echo "$los" >>"$werk/hoger"
  mv "$werk/hoger" "$werk/laag"
done
if [[ $heel -eq 0 ]]; then wortel=$(printf '' | sha256sum | cut -c 1-64); else wortel=$(cat "$werk/laag"); fi

vernietigd=$(jq -c 'select(.zout == null)' "$werk/regels" | wc -l)
[[ $heel -eq $totaal ]] || echo "Let op: de laatste opdracht is niet compleet en telt niet mee." >&2
echo "records    $heel"
echo "vernietigd $vernietigd"
echo "kop        $(head -n "$heel" "$werk/koppen" | tail -n 1 | cut -c 1-64)"
echo "wortel     $wortel"

# 6. Whose log this is, by its first record; the file beside it must say the same.
keur_identiteit() {
  local bestand=$opslag/gespreksboek.json wie='.opslag, .organisatie, (.proef // false)' daar hier
  [[ -f $bestand && $heel -gt 0 ]] || return 0
  hier=$(head -n 1 "$werk/regels" \
    | jq -c 'select(.stroom == "beheer" and .soort == "opslag.ingericht" and .v == 1) | .data | ['"$wie"']')
  [[ -n $hier ]] || { echo "Het logboek zegt niet van welke opslag het is." >&2; return 0; }
  daar=$(jq -c "[$wie]" "$bestand") || daar='onleesbaar'
  [[ $daar == "$hier" ]] && return 0
  echo "ANDERS gespreksboek.json: daar staat $daar, in het logboek $hier. Het logboek geldt." >&2
  exit 1
}
keur_identiteit
