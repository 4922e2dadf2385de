#!/usr/bin/env bash
# Checks the proof of a dossier, or of one record, with nothing but jq, sha256sum, openssl 3 and the plain tools of Unix.
#
#   docs/controleer-bewijs.sh MAP SLEUTEL        SLEUTEL: name+id+key, as the owner of the seal made it known
#
# Checks the signature under zegel.txt; every record, its place in the dossier and that it is in the sealed log; that the record of how
# all dossiers stand is the last that was sealed; and that this dossier has these records and no others up to there.
# Exit code 0: all of it is so, 1: it is not (each finding with its code), 2: usage.
# Independent of Gespreksboek on purpose: it shares no code with what it checks. See docs/auditor.md.
set -euo pipefail
export LC_ALL=C

map=${1:-}
sleutel=${2:-}
[[ -d $map && -n $sleutel ]] || { echo "Zo: controleer-bewijs.sh MAP SLEUTEL" >&2; exit 2; }
for programma in jq sha256sum openssl base64 od cmp; do
  command -v "$programma" >/dev/null || { echo "‘$programma’ ontbreekt op deze computer." >&2; exit 2; }
done
openssl version | grep -qE '^OpenSSL ([3-9]|[1-9][0-9])' || { echo "openssl 3.0 of later is nodig." >&2; exit 2; }

werk=$(mktemp -d)
trap 'rm -rf "$werk"' EXIT
fouten=0

vind() { # code, place, reason
  echo "$1 $2: $3" >&2
  fouten=$((fouten + 1))
}

hex() { od -An -v -tx1 | tr -d ' \n'; }
bytes() { printf '%b' "$(sed 's/../\\x&/g' <<<"$1")"; }
# Proofs share hashes and nodes, so that what was computed is kept; answers come in a variable, as a subshell would forget them.
declare -A gelezen knopen
cijfers=''
uitkomst=''
# base64 in the one way to write it; gives hexadecimal digits in `cijfers`.
ontcijfer() {
  cijfers=${gelezen[_$1]:-}
  [[ -z $cijfers ]] || return 0
  base64 -d <<<"$1" >"$werk/base" 2>/dev/null && [[ $(base64 -w 0 <"$werk/base") == "$1" ]] || return 1
  cijfers=$(hex <"$werk/base")
  gelezen[_$1]=$cijfers
}
# The way up from a leaf (RFC 9162, 2.1.3.2): leaf, index, size, root, hashes. `uitkomst` is what is wrong: KORT, LANG, WORTEL, BEREIK.
# A node is SHA-256(0x01 ‖ left ‖ right).
loop() {
  local hash=$1 fn=$2 sn=$(($3 - 1)) wortel=$4 ander paar
  uitkomst=BEREIK
  [[ $2 -lt $3 ]] || return 0
  shift 4
  uitkomst=LANG
  for ander in "$@"; do
    [[ $sn -gt 0 ]] || return 0
    if (((fn & 1) == 1 || fn == sn)); then
      paar=$ander$hash
      while (((fn & 1) == 0 && fn != 0)); do
        fn=$((fn >> 1))
        sn=$((sn >> 1))
      done
    else
      paar=$hash$ander
    fi
    [[ -n ${knopen[$paar]:-} ]] || knopen[$paar]=$(printf '%b' "\\x01$(sed 's/../\\x&/g' <<<"$paar")" | sha256sum | cut -c 1-64)
    hash=${knopen[$paar]}
    fn=$((fn >> 1))
    sn=$((sn >> 1))
  done
  uitkomst=KORT
  [[ $sn -eq 0 ]] || return 0
  uitkomst=WORTEL
  [[ $hash != "$wortel" ]] || uitkomst=''
}

# 1. The key: name+id+base64(type ‖ 32 bytes); the id is of exactly this name and key.
naam=${sleutel%%+*}
kenmerk=${sleutel#*+}
ontcijfer "${kenmerk#*+}" || cijfers=''
publiek=$cijfers
kenmerk=${kenmerk%%+*}
soort=${publiek:0:2}
[[ ${#publiek} -eq 66 && ($soort == 01 || $soort == 04) ]] || { echo "Dit is geen sleutel: $sleutel" >&2; exit 2; }
bedoeld=$({ printf '%s\n' "$naam"; bytes "$publiek"; } | sha256sum | cut -c 1-8)
[[ $bedoeld == "$kenmerk" ]] || { echo "Deze sleutel klopt niet in zichzelf: $sleutel" >&2; exit 2; }
{ bytes 302a300506032b6570032100; bytes "${publiek:2}"; } >"$werk/sleutel"

# 2. The seal: three lines or more, an empty line, and lines of signatures.
aantal=''
wortel=''
verzegeld=''
keur_zegel() {
  local bestand=$map/zegel.txt leeg regel code=Z014 reden='het zegel is niet met deze sleutel ondertekend'
  [[ -f $bestand ]] || { vind Z010 zegel.txt 'dit bestand ontbreekt'; return; }
  geen_zegel() { vind Z012 zegel.txt 'dit is geen zegel'; }
  [[ $(wc -c <"$bestand") -le 65536 && $(tr -d '\n\040-\377' <"$bestand" | wc -c) -eq 0 \
    && -z $(tail -c 1 "$bestand" | tr -d '\n') ]] || { geen_zegel; return; }
  jq -eRs 'contains("\ufffd") | not' "$bestand" >/dev/null || { geen_zegel; return; }
  leeg=$(grep -n '^$' "$bestand" | tail -n 1 | cut -d : -f 1 || true)
  [[ -n $leeg && $leeg -gt 3 ]] || { geen_zegel; return; }
  head -n $((leeg - 1)) "$bestand" >"$werk/tekst"
  tail -n +$((leeg + 1)) "$bestand" >"$werk/lijnen"
  [[ -s $werk/lijnen && $(wc -l <"$werk/lijnen") -le 100 ]] || { geen_zegel; return; }
  ! grep -q '^$' "$werk/tekst" || { geen_zegel; return; }
  ! grep -qvE '^— [^ +]+ [A-Za-z0-9+/]+=*$' "$werk/lijnen" || { geen_zegel; return; }
  aantal=$(sed -n 2p "$werk/tekst")
  ontcijfer "$(sed -n 3p "$werk/tekst")" || cijfers=''
  wortel=$cijfers
  [[ $aantal =~ ^[1-9][0-9]{0,15}$ && ${#wortel} -eq 64 ]] || { aantal=''; geen_zegel; return; }
  while IFS=' ' read -r _ van teken; do
    ontcijfer "$teken" || { aantal=''; geen_zegel; return; }
    teken=$cijfers
    [[ $van == "$naam" && ${teken:0:8} == "$kenmerk" ]] || continue
    teken=${teken:8}
    cp "$werk/tekst" "$werk/bericht"
    if [[ $soort == 04 ]]; then
      { printf 'cosignature/v1\ntime %d\n' "$((16#${teken:0:16}))"; cat "$werk/tekst"; } >"$werk/bericht"
      teken=${teken:16}
    fi
    bytes "$teken" >"$werk/teken"
    if openssl pkeyutl -verify -pubin -keyform DER -inkey "$werk/sleutel" -rawin -in "$werk/bericht" \
      -sigfile "$werk/teken" >/dev/null 2>&1; then
      code=''
    else
      code=Z013
      reden='de handtekening klopt niet: het zegel is veranderd'
    fi
    break
  done <"$werk/lijnen"
  if [[ -n $code ]]; then
    vind "$code" zegel.txt "$reden"
  elif [[ $soort == 01 && $(head -n 1 "$werk/tekst") != "$naam" ]]; then
    vind Z015 zegel.txt 'het zegel is van een andere opslag dan de sleutel'
  else
    verzegeld=$aantal
  fi
}
keur_zegel

# 3. A line of the log: its form, the hash of its header, and what it says of its payload.
woord='([^"\\]|\\.)+'
tijd='[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z'
vanaf1='[1-9][0-9]{0,15}'
kop='\{"nr":'$vanaf1',"tijd":"'$tijd'","stroom":"'$woord'","versie":'$vanaf1',"soort":"'$woord'","v":'$vanaf1
kop+=',"actor":"'$woord'","opdracht":"[0-9a-f]{32}","rest":(0|'$vanaf1'),"inhoud":"[0-9a-f]{64}","vorige":"[0-9a-f]{64}"'
eind=',"hash":"[0-9a-f]{64}","zout":("[0-9a-f]{32}","data":\{.*\}|null,"data":null)\}'
keur_regels() { # file; the sound lines come in these lists
  local bestand=$1 nr=0 regel rest veld
  nrs=() versies=() hashen=() stromen=() regels=()
  [[ -s $map/$bestand ]] || { vind Z016 "$bestand" 'hier staat geen record'; return; }
  [[ -z $(tail -c 1 "$map/$bestand" | tr -d '\n') ]] || vind Z016 "$bestand" 'de laatste regel is niet af'
  while IFS= read -r regel; do
    nr=$((nr + 1))
    [[ $regel =~ ^$kop$eind$ ]] || { vind Z016 "$bestand:$nr" 'dit is geen record'; continue; }
    mapfile -t veld < <(jq -r '.nr, .versie, .hash, .inhoud, (.stroom | tojson)' <<<"$regel" 2>/dev/null || true)
    [[ ${#veld[@]} -eq 5 ]] || { vind Z016 "$bestand:$nr" 'dit is geen record'; continue; }
    [[ $(printf '\0%s}' "${regel%%,\"hash\":\"*}" | sha256sum | cut -c 1-64) == "${veld[2]}" ]] \
      || { vind Z017 "$bestand:$nr" 'de kop past niet bij zijn hash'; continue; }
    rest=${regel#*,\"hash\":\"*\",\"zout\":}
    if [[ ${rest:0:1} == '"' ]]; then
      rest=${rest%\}}
      [[ $(printf '%s\n%s' "${rest:1:32}" "${rest:42}" | sha256sum | cut -c 1-64) == "${veld[3]}" ]] \
        || { vind Z017 "$bestand:$nr" 'de inhoud past niet bij de kop'; continue; }
    fi
    [[ $(jq -c . <<<"$regel" | sed -E ':a; s/(^|[^\\])((\\\\)*)\\u007f/\1\2\x7f/; ta') == "$regel" ]] \
      || { vind Z016 "$bestand:$nr" 'de regel is niet in de vaste vorm geschreven'; continue; }
    nrs+=("${veld[0]}") versies+=("${veld[1]}") hashen+=("${veld[2]}") stromen+=("${veld[4]}") regels+=("$regel")
  done < <(head -n "$(wc -l <"$map/$bestand")" "$map/$bestand")
}

# 4. A proof: the number of the record, hashes from the sibling of the leaf up, and the seal, byte for byte.
keur_bewijs() { # file, number and hash of the record
  local bestand=$1 nr=$2 hash=$3 plek regel fout hashes=() lijnen=()
  [[ -f $map/$bestand ]] || { vind Z010 "$bestand" 'dit bestand ontbreekt'; return; }
  geen_bewijs() { vind Z020 "$bestand" 'dit is geen bewijs'; }
  # Up to the empty line; the seal behind it is compared as it stands.
  mapfile -t lijnen < <(sed '/^$/q' "$map/$bestand" | tr -d '\0')
  [[ ${lijnen[0]:-} == c2sp.org/tlog-proof@v1 && ${#lijnen[@]} -gt 2 && -z ${lijnen[-1]} ]] || { geen_bewijs; return; }
  plek=1
  [[ ${lijnen[1]} != extra\ * ]] || plek=2
  regel=${lijnen[plek]}
  [[ $regel =~ ^index\ (0|[1-9][0-9]{0,15})$ ]] || { geen_bewijs; return; }
  regel=${regel#index }
  for fout in "${lijnen[@]:plek+1:${#lijnen[@]}-plek-2}"; do
    ontcijfer "$fout" && [[ ${#cijfers} -eq 64 && ${#hashes[@]} -le 63 ]] || { geen_bewijs; return; }
    hashes+=("$cijfers")
  done
  plek=${#lijnen[@]}
  [[ ! -f $map/zegel.txt ]] || tail -n +$((plek + 1)) "$map/$bestand" | cmp -s - "$map/zegel.txt" \
    || { vind Z021 "$bestand" 'dit bewijs hoort bij een ander zegel dan zegel.txt'; return; }
  [[ $regel -eq $((nr - 1)) ]] \
    || { vind Z022 "$bestand" "dit bewijs is van record $((regel + 1)), niet van record $nr"; return; }
  [[ -n $aantal ]] || return 0
  loop "$hash" "$regel" "$aantal" "$wortel" "${hashes[@]}"
  case $uitkomst in
    KORT) vind Z023 "$bestand" "dit bewijs van record $nr klopt niet: het is te kort" ;;
    LANG) vind Z024 "$bestand" "dit bewijs van record $nr klopt niet: het is te lang" ;;
    WORTEL | BEREIK) vind Z025 "$bestand" "dit bewijs van record $nr klopt niet: het leidt naar een andere wortel" ;;
  esac
}

# 5. The records of one dossier: one stream, positions 1, 2, 3 …, each proven.
records=0
laatste=''
stroom=''
keur_dossier() {
  local plek
  if [[ ! -f $map/records.ndjson ]]; then
    vind Z010 records.ndjson 'dit bestand ontbreekt'
  else
    keur_regels records.ndjson
    for plek in "${!nrs[@]}"; do
      if [[ ${stromen[plek]} != "${stromen[0]}" || ${stromen[plek]} != '"dossier:'* ]]; then
        vind Z018 "records.ndjson:$((plek + 1))" "record ${nrs[plek]} is van een ander dossier"
      elif [[ ${versies[plek]} -ne $((plek + 1)) ]]; then
        vind Z019 "records.ndjson:$((plek + 1))" \
          "record ${nrs[plek]} is nummer ${versies[plek]} van het dossier; hier hoort nummer $((plek + 1))"
      fi
      laatste=${hashen[plek]}
      stroom=${stromen[plek]}
    done
    records=${#nrs[@]}
    for plek in "${!nrs[@]}"; do
      keur_bewijs "bewijzen/${nrs[plek]}.tlog-proof" "${nrs[plek]}" "${hashen[plek]}"
    done
  fi
  keur_standen
}

# 6. How all dossiers stood at the end of what was sealed, and the line of this one.
keur_standen() {
  local regel='' dossiers='' boven='' lijn blad fout
  if [[ ! -f $map/standen.ndjson ]]; then
    vind Z010 standen.ndjson 'dit bestand ontbreekt'
    [[ -f $map/standen.tlog-proof ]] || vind Z010 standen.tlog-proof 'dit bestand ontbreekt'
  else
    keur_regels standen.ndjson
    if [[ ${#nrs[@]} -gt 0 ]]; then
      regel=${regels[0]}
      IFS=' ' read -r dossiers boven < <(jq -r '
        if .stroom == "beheer" and .soort == "dossierstanden.vastgelegd" and .v == 1 and .zout != null
          and (.data.dossiers | type) == "number" and (.data.wortel | type) == "string"
        then "\(.data.dossiers) \(.data.wortel)" else "" end' <<<"$regel") || true
      if [[ ! $dossiers =~ ^[0-9]+$ || ! $boven =~ ^[0-9a-f]{64}$ || $(wc -l <"$map/standen.ndjson") -gt 1 ]]; then
        dossiers=''
        vind Z026 standen.ndjson 'dit record zegt niet hoe alle dossiers staan'
      elif [[ -n $verzegeld && ${nrs[0]} -ne $verzegeld ]]; then
        vind Z026 standen.ndjson "dit is niet het laatste record onder het zegel over $aantal records"
      fi
      keur_bewijs standen.tlog-proof "${nrs[0]}" "${hashen[0]}"
    fi
  fi
  [[ -f $map/dossierregel.json ]] || { vind Z010 dossierregel.json 'dit bestand ontbreekt'; return; }
  lijn=$(jq -ce 'select((keys_unsorted == ["regel", "index", "dossiers", "hashes"])
    and (.regel | keys_unsorted == ["dossier", "records", "laatste"])
    and ([.index, .dossiers, .regel.records] | all(type == "number")) and .index >= 0 and .regel.records > 0
    and (.regel.dossier | type) == "string" and (.hashes | length) <= 64
    and ([.regel.laatste, .hashes[]] | all(type == "string" and test("^[0-9a-f]{64}$"))))' \
    "$map/dossierregel.json" 2>/dev/null | sed -E ':a; s/(^|[^\\])((\\\\)*)\\u007f/\1\2\x7f/; ta') || lijn=''
  printf '%s\n' "$lijn" | cmp -s - "$map/dossierregel.json" \
    || { vind Z027 dossierregel.json 'dit is geen regel van een dossier met een bewijs'; return; }
  if [[ -n $dossiers ]]; then
    blad=${lijn#'{"regel":'}
    blad=$(printf '\0%s' "${blad%',"index":'*}" | sha256sum | cut -c 1-64)
    fout=BEREIK
    mapfile -t hashes < <(jq -r '.hashes[]' <<<"$lijn")
    if [[ $(jq -r .dossiers <<<"$lijn") -eq $dossiers ]]; then
      loop "$blad" "$(jq -r .index <<<"$lijn")" "$dossiers" "$boven" "${hashes[@]}"
      fout=$uitkomst
    fi
    [[ -z $fout ]] || vind Z028 dossierregel.json 'deze regel staat niet in de stand van alle dossiers'
  fi
  [[ $records -gt 0 ]] || return 0
  if [[ $(jq -c '"dossier:" + .regel.dossier' <<<"$lijn") != "$stroom" ]]; then
    vind Z018 dossierregel.json 'deze regel is van een ander dossier dan de records'
  elif [[ $(jq -r .regel.records <<<"$lijn") -ne $records ]]; then
    vind Z029 dossierregel.json "het dossier heeft $(jq -r .regel.records <<<"$lijn") records, en hier staan er $records"
  elif [[ $(jq -r .regel.laatste <<<"$lijn") != "$laatste" ]]; then
    vind Z029 dossierregel.json 'het laatste record van het dossier is een ander'
  fi
}

# 7. Everything in the directory belongs there.
keur_namen() {
  local naam bekend=" $1 "
  while IFS= read -r naam; do
    [[ $bekend == *" $naam "* ]] || vind Z011 "$naam" 'dit bestand hoort hier niet'
  done < <(cd "$map" && find . -type f | sed 's|^\./||' | sort)
}

if [[ -f $map/record.ndjson ]]; then
  keur_regels record.ndjson
  [[ ${#nrs[@]} -eq 0 ]] || keur_bewijs record.tlog-proof "${nrs[0]}" "${hashen[0]}"
  [[ $(wc -l <"$map/record.ndjson") -le 1 ]] || vind Z019 record.ndjson:2 'hier hoort één record te staan'
  keur_namen 'record.ndjson record.tlog-proof zegel.txt LEESMIJ.txt'
else
  keur_dossier
  bewijzen=''
  if [[ -f $map/records.ndjson ]]; then
    while IFS= read -r regel; do
      [[ $regel =~ ^$kop$eind$ ]] || continue
      bewijzen+=" bewijzen/$(jq -r .nr <<<"$regel").tlog-proof"
    done <"$map/records.ndjson"
  fi
  keur_namen "records.ndjson standen.ndjson standen.tlog-proof dossierregel.json zegel.txt LEESMIJ.txt$bewijzen"
fi

if [[ $fouten -gt 0 ]]; then
  echo "Dit bewijs klopt niet ($fouten)." >&2
  exit 1
fi
zonder=$(cat "$map"/record*.ndjson | jq -r 'select(.zout == null) | "nr \(.nr)"' | paste -sd, | sed 's/,/, /g')
if [[ -f $map/record.ndjson ]]; then
  echo "Record $(jq -r .nr "$map/record.ndjson") staat in het verzegelde logboek van $aantal records."
  echo "Dit zegt niets over andere records."
else
  echo "Deze $records records staan in het verzegelde logboek van $aantal records."
  echo "Volgens de telling die mee is verzegeld, zijn er tot daar geen andere van dit dossier."
  echo "Of die telling klopt, weet wie het hele logboek narekent (controleer-log.sh)."
fi
[[ -z $zonder ]] \
  || echo "Let op: van $zonder staat de inhoud er niet bij: vernietigd, alleen voor de medewerker, of eruit gehaald."
