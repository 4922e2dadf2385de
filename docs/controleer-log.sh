#!/usr/bin/env bash
# Verifies the log of a storage by hand, with nothing but jq, sha256sum and the plain tools of Unix.
#
#   docs/controleer-log.sh [STORAGE]        default: ./Storage
#
# Checks for every record: form, numbering, chain, header hash, payload commitment, position in its stream, time and commit;
# for every destroyed payload that a record says why; what records say of how all dossiers stand; prints the Merkle root (RFC 6962); and that the log is of this storage.
# Exit code 0: all verifies, 1: gespreksboek.json says another storage than the log, 5: damage, 2: usage.
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

# A name of a stream, a kind or an account; the header of a line, up to and including the value of `vorige`, with in its groups
# 1 nr, 6 opdracht, 7 rest and 8 inhoud; and what follows, with in group 9 the hash.
naam='([^"\\]|\\.)+'
tijd='[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z'
vanaf1='[1-9][0-9]{0,15}'
kop='\{"nr":('$vanaf1'),"tijd":"'$tijd'","stroom":"'$naam'","versie":'$vanaf1',"soort":"'$naam'","v":'$vanaf1
kop+=',"actor":"'$naam'","opdracht":"([0-9a-f]{32})","rest":(0|'$vanaf1'),"inhoud":"([0-9a-f]{64})","vorige":"[0-9a-f]{64}"'
eind=',"hash":"([0-9a-f]{64})","zout":("[0-9a-f]{32}","data":\{.*\}|null,"data":null)\}'

# 1. The files: all whose name is twelve digits and .ndjson; others are no part of the log. Only the last may be unfinished.
shopt -s nullglob
cijfers=[0-9][0-9][0-9][0-9][0-9][0-9]
segmenten=("$opslag"/log/$cijfers$cijfers.ndjson)
: >"$werk/regels"
: >"$werk/plaatsen"
: >"$werk/grenzen"
: >"$werk/rest"
verwacht=1
for segment in "${segmenten[@]}"; do
  bestand=${segment##*/}
  # A pipe would let us wait for ever. A link to a file is read, as the program does.
  [[ -f $segment ]] || schade "$bestand: dit is geen gewoon bestand"
  [[ $bestand == "$(printf '%012d' "$verwacht").ndjson" ]] \
    || schade "$bestand: het bestand hoort met record $verwacht te beginnen"
  echo "$verwacht" >>"$werk/grenzen"
  aantal=$(wc -l <"$segment")
  if [[ $segment == "${segmenten[-1]}" ]]; then
    # A disk that lost blocks of the last write reads zeros there: the lines from the first of those on are looked at in step 7.
    eerste=$(tr '\0\1' '\1\2' <"$segment" | grep -a -n -m 1 $'\1' | cut -d : -f 1 || true)
    [[ -z $eerste || $eerste -gt $aantal ]] || aantal=$((eerste - 1))
    tail -n +$((aantal + 1)) "$segment" >"$werk/rest"
  elif [[ -n $(tail -c 1 "$segment" | tr -d '\n' | od -An -tx1) ]]; then
    schade "$bestand: de laatste regel is niet af"
  fi
  [[ $aantal -eq 0 ]] || head -n "$aantal" "$segment" >>"$werk/regels"
  for ((regel = 1; regel <= aantal; regel++)); do echo "$bestand:$regel"; done >>"$werk/plaatsen"
  verwacht=$((verwacht + aantal))
done
totaal=$(wc -l <"$werk/regels")
mapfile -t plaatsen <"$werk/plaatsen"
plaats() { echo "${plaatsen[$1 - 1]} (record $1)"; }

# 2. Form: every line is a record, and writing it again gives the same bytes. jq writes DEL as \u007f; the format does not.
nr=$(awk 'length($0) >= 16777216 { print NR; exit }' "$werk/regels")
[[ -z $nr ]] || schade "$(plaats "$nr"): de regel is te lang"
nr=$(grep -a -n -v -E -m 1 "^$kop$eind\$" "$werk/regels" | cut -d : -f 1 || true)
[[ -z $nr ]] || schade "$(plaats "$nr"): dit is geen record"
jq -c . "$werk/regels" 2>"$werk/fout" | sed -E ':a; s/(^|[^\\])((\\\\)*)\\u007f/\1\2\x7f/; ta' >"$werk/opnieuw" \
  || schade "geen geldige JSON: $(head -n 1 "$werk/fout")"
if ! cmp -s "$werk/regels" "$werk/opnieuw"; then
  nr=$({ cmp "$werk/regels" "$werk/opnieuw" 2>/dev/null || true; } | sed -n 's/.*line \([0-9]*\).*/\1/p')
  schade "$(plaats "${nr:-1}"): de regel is niet in de vaste vorm geschreven"
fi
nr=$(jq -rn '
  def diepte: if type == "object" or type == "array" then 1 + ([.[] | diepte] | max // 0) else 0 end;
  def getal: (tojson | test("^(0|-?[1-9][0-9]*)$")) and . <= 9007199254740991 and . >= -9007199254740991;
  def dag: .[0:19] + "Z" | . >= "1970" and . == (try (strptime("%Y-%m-%dT%H:%M:%SZ") | mktime | todate) catch "");
  first(inputs | select(([.nr, .versie, .v, .rest | getal] | all | not) or (.tijd | dag | not)
    or (.zout != null and (.data | diepte > 64 or any(..; . == null or (type == "number" and (getal | not))))))
  | .nr)' "$werk/regels")
[[ -z $nr ]] || schade "$(plaats "$nr"): hier staat een waarde die niet mag"

# 3. Numbering, chain, time, commits and streams, in one pass. A commit stands in one file; a last one without its rest 0 was
#    never acknowledged.
jq -rn --slurpfile grenzen "$werk/grenzen" '
  ($grenzen | map({key: tostring, value: true}) | from_entries) as $begint
  | reduce inputs as $r (
    {nr: 0, hash: ("0" * 64), tijd: "", rest: 0, opdracht: "", versies: {}, heel: 0, fout: null};
    if .fout then .
    elif $r.nr != .nr + 1 then .fout = [.nr + 1, "het nummer is \($r.nr)"]
    elif $r.vorige != .hash then .fout = [$r.nr, "sluit niet aan op het record ervoor"]
    elif $r.tijd < .tijd then .fout = [$r.nr, "de tijd loopt terug"]
    elif .rest > 0 and $begint[$r.nr | tostring] then .fout = [.nr, "de opdracht is in dit bestand niet compleet"]
    elif .rest > 0 and ($r.rest != .rest - 1 or $r.opdracht != .opdracht) then .fout = [$r.nr, "hoort niet bij de opdracht"]
    elif $r.versie != (.versies[$r.stroom] // 0) + 1 then .fout = [$r.nr, "versie klopt niet in zijn stroom"]
    else .nr = $r.nr | .hash = $r.hash | .tijd = $r.tijd | .rest = $r.rest | .opdracht = $r.opdracht
      | .versies[$r.stroom] = $r.versie | if $r.rest == 0 then .heel = $r.nr else . end
    end)
  | if .fout then "FOUT\t\(.fout[0])\t\(.fout[1])"
    elif .rest > 0 and $begint[.nr + 1 | tostring] then "FOUT\t\(.nr)\tde opdracht is in dit bestand niet compleet"
    else "GOED\t\(.heel)\t" end
' "$werk/regels" >"$werk/keten"
IFS=$'\t' read -r oordeel heel uitleg <"$werk/keten"
[[ $oordeel == GOED ]] || schade "$(plaats "$heel"): $uitleg"

# 4. Hashes, of the bytes as they stand. Every message becomes a file, so that one sha256sum does thousands of them.
#    kop/N: 0x00, the header and a }.  inhoud/N: salt, LF, payload.
mkdir "$werk/kop" "$werk/inhoud"
schrijf_berichten() {
  local nr=0 regel bestand
  while IFS= read -r regel; do
    nr=$((nr + 1))
    printf -v bestand '%012d' "$nr"
    # A quote inside a name is escaped, so that the first place where this stands is the key.
    printf '\0%s}' "${regel%%,\"hash\":\"*}" >"$werk/kop/$bestand"
    regel=${regel#*,\"hash\":\"*\",\"zout\":}
    [[ ${regel:0:1} == '"' ]] || continue
    regel=${regel%\}}
    printf '%s\n%s' "${regel:1:32}" "${regel:42}" >"$werk/inhoud/$bestand"
  done <"$werk/regels"
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

# 5. Destroyed payloads: each is named by a later record of destruction that stands itself.
nr=$(head -n "$heel" "$werk/regels" | jq -rn '
  [inputs | select(.zout == null or (.stroom == "beheer" and .soort == "vernietiging.uitgevoerd" and .v == 1))] as $alle
  | [$alle[] | select(.zout != null) | .nr as $nr | .data.records | arrays | .[] | objects
      | select((.van | type) == "number" and (.tot | type) == "number" and .van >= 1 and .van <= .tot and .tot < $nr)] as $genoemd
  | first($alle[] | select(.zout == null) | .nr as $nr | select(any($genoemd[]; .van <= $nr and $nr <= .tot) | not) | .nr)')
[[ -z $nr ]] || schade "$(plaats "$nr"): de inhoud is vernietigd, en geen later record zegt waarom"

# 6. How all dossiers stand, wherever a record says it: the number of dossiers, and the root of the Merkle tree over their lines
#    {"dossier":"…","records":N,"laatste":"…"}, sorted by key. A leaf is SHA-256(0x00 ‖ line).
boom() { # reads hashes of leaves, one a line, and prints the root; level by level, as below
  cat >"$werk/laag"
  [[ -s $werk/laag ]] || { printf '' | sha256sum | cut -c 1-64; return; }
  while [[ $(wc -l <"$werk/laag") -gt 1 ]]; do
    rm -rf "$werk/knoop"
    mkdir "$werk/knoop"
    local nr=0 los='' links rechts naam
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
  cat "$werk/laag"
}

keur_standen() {
  local nr dossiers wortel regel teller naam
  while read -r nr dossiers wortel; do
    [[ $wortel =~ ^[0-9a-f]{64}$ && $dossiers =~ ^[0-9]+$ ]] \
      || schade "$(plaats "$nr"): het record zegt niet hoe de dossiers staan"
    head -n $((nr - 1)) "$werk/regels" | jq -cn '
      reduce inputs as $r ({}; if $r.stroom | startswith("dossier:") then
        .[$r.stroom[8:]] |= {records: ((.records // 0) + 1), laatste: $r.hash} else . end)
      | to_entries | sort_by(.key)[] | {dossier: .key, records: .value.records, laatste: .value.laatste}' \
      | sed -E ':a; s/(^|[^\\])((\\\\)*)\\u007f/\1\2\x7f/; ta' >"$werk/standen"
    [[ $(wc -l <"$werk/standen") -eq $dossiers ]] \
      || schade "$(plaats "$nr"): het record zegt dat er $dossiers dossiers zijn; het zijn er $(wc -l <"$werk/standen")"
    rm -rf "$werk/stand"
    mkdir "$werk/stand"
    teller=0
    while IFS= read -r regel; do
      teller=$((teller + 1))
      printf -v naam '%012d' "$teller"
      printf '\0%s' "$regel" >"$werk/stand/$naam"
    done <"$werk/standen"
    [[ $(hashes "$werk/stand" | cut -c 1-64 | boom) == "$wortel" ]] \
      || schade "$(plaats "$nr"): het record zegt van de dossiers iets anders dan er staat"
  done < <(head -n "$heel" "$werk/regels" | jq -r '
    select(.stroom == "beheer" and .soort == "dossierstanden.vastgelegd" and .v == 1 and .zout != null)
    | "\(.nr) \(.data.dossiers | if type == "number" and . >= 0 then . else "?" end) \(
        .data.wortel | if type == "string" then . else "?" end)"')
}
keur_standen

# 7. What follows the last record that can be read: nothing, a line without its LF, or lines of one commit with zeros where
#    blocks of 512 bytes were not written. A run of zeros reaches to the end of a block or of the file; it begins at a block,
#    or is more than one byte. No line with zeros in it is what its hashes say.
begin=$(tail -n 1 "$werk/grenzen")
if [[ $(wc -l <"$werk/rest") -gt 0 ]]; then
  onaf() { schade "${segmenten[-1]##*/}:$((totaal - begin + 2)): $1"; }
  { tail -n +$((heel + 1)) "$werk/regels"; cat "$werk/rest"; } >"$werk/staart"
  lengte=$(wc -c <"${segmenten[-1]}")
  staart=$((lengte - $(wc -c <"$werk/staart")))
  # Text tools lose zeros: in a copy they are a byte 1.
  tr '\0\1' '\1\2' <"$werk/staart" >"$werk/zichtbaar"
  while IFS=: read -r plek nullen; do
    van=$((staart + plek))
    tot=$((van + ${#nullen}))
    [[ $tot -eq $lengte ]] && continue
    [[ $((tot % 512)) -eq 0 && (${#nullen} -gt 1 || $((van % 512)) -eq 0 || $plek -eq 0) ]] \
      || onaf "hier staan nullen die geen ontbrekend blok zijn"
  done < <(grep -a -b -o -E $'\1+' "$werk/zichtbaar")
  # The end of a commit can only be the end of the file.
  laatste=0
  [[ -n $(tail -c 1 "$werk/staart" | tr -d '\n' | od -An -tx1) ]] || laatste=$(wc -l <"$werk/staart")
  een=''
  while IFS=: read -r regel; do
    IFS=' ' read -r nr opdracht rest inhoud hash < <(
      sed -n "${regel}p" "$werk/zichtbaar" | sed -E "s/^$kop$eind\$/\1 \6 \7 \8 \9/")
    dit="$((nr + rest)) $opdracht"
    [[ ${een:=$dit} == "$dit" && ($rest -gt 0 || $regel -eq $laatste) ]] \
      || onaf "hier staan resten van meer dan één opdracht"
    sed -n "${regel}p" "$werk/zichtbaar" | grep -a -q $'\1' || continue
    # The header, and salt, LF and payload, byte for byte.
    sed -n "${regel}p" "$werk/staart" >"$werk/regel"
    gekopt=$({ printf '\0'; sed -E "s/^($kop),\"hash\":.*/\1}/" "$werk/regel" | head -c -1; } | sha256sum)
    gevuld=$(sed -E "s/^$kop,\"hash\":\"[0-9a-f]{64}\",\"zout\":\"//; s/^(.{32})\",\"data\":(.*)\}\$/\1\n\2/" "$werk/regel" \
      | head -c -1 | sha256sum)
    [[ ${gekopt%% *} != "$hash" || ${gevuld%% *} != "$inhoud" ]] \
      || onaf "deze regel met nullen is zo geschreven; er ontbreekt geen blok"
  done < <(grep -a -n -E "^$kop$eind\$" "$werk/zichtbaar" | cut -d : -f 1)
fi
[[ ! -s $werk/rest ]] || echo "Let op: ${segmenten[-1]##*/} eindigt met een regel die niet af is; die telt niet mee." >&2

# 8. The Merkle root over the complete commits, level by level: a node is SHA-256(0x01 ‖ left ‖ right), and a last node
#    without a neighbour moves up as it is.
wortel=$(head -n "$heel" "$werk/koppen" | cut -c 1-64 | boom)

vernietigd=$(jq -c 'select(.zout == null)' "$werk/regels" | wc -l)
[[ $heel -eq $totaal ]] || echo "Let op: de laatste opdracht is niet compleet en telt niet mee." >&2
echo "records    $heel"
echo "vernietigd $vernietigd"
echo "kop        $(head -n "$heel" "$werk/koppen" | tail -n 1 | cut -c 1-64)"
echo "wortel     $wortel"

# 9. Whose log this is, by its first record; the file beside it must say the same.
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
