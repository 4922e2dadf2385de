# Aanvulling van boek voor bash. Gemaakt met: boek aanvulling bash

# Biedt aan wat begint met wat er al staat.
_boek_kies() {
  local getypt=${woord//[\"\'\\]/} keuze
  for keuze; do
    [[ $keuze == "$getypt"* ]] || continue
    [[ $woord == [\"\']* ]] || printf -v keuze %q "$keuze"
    COMPREPLY+=("$voor$keuze")
  done
}

_boek() {
  local i woord pad= plaats=0 wacht= einde= voor=
  local -a woorden=()
  # Bash knipt ook bij = en :. Maak de woorden weer heel, tot waar u typt.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    woord=${COMP_WORDS[i]}
    if ((i > 1)) && [[ $woord == [=:]* || ${COMP_WORDS[i - 1]} == *[=:] ]]; then
      woorden[-1]+=$woord
    else
      woorden+=("$woord")
    fi
  done
  # Welke opdracht, de hoeveelste waarde daarachter, en welke optie wacht op een waarde.
  for woord in "${woorden[@]:1:${#woorden[@]}-2}"; do
    if [[ $wacht ]]; then
      wacht=
    elif [[ ! $einde && $woord == -- ]]; then
      einde=1
    elif [[ ! $einde && $woord == -?* ]]; then
      case "$pad $woord" in
        *' --opslag' | \
        ' gesprek plannen -s' | \
        ' gesprek plannen --soort' | \
        ' gesprek plannen --weging' | \
        ' gesprek plannen --oordeel' | \
        ' gesprek lijst --cyclus' | \
        ' gesprek lijst --wijze') wacht=$woord ;;
      esac
    else
      case "$pad $woord" in
        ' voorbeeld' | \
        ' gesprek' | \
        ' gesprek plannen' | \
        ' gesprek lijst' | \
        ' bewaren') pad+=" $woord" ;;
        ' help' | \
        ' gesprek help') : ;;
        *) plaats=$((plaats + 1)) ;;
      esac
    fi
  done
  COMPREPLY=()
  woord=${woorden[-1]}
  if [[ ! $wacht && ! $einde && $woord == --*=* ]]; then
    wacht=${woord%%=*} woord=${woord#*=}
    [[ $COMP_WORDBREAKS == *=* ]] || voor=$wacht=
  fi
  if [[ $wacht ]]; then
    case "$pad $wacht" in
        *' --opslag') compopt -o dirnames ;;
        ' gesprek plannen -s' | \
        ' gesprek plannen --soort') _boek_kies planning voortgang beoordeling ;;
        ' gesprek lijst --wijze') _boek_kies akkoord 'niet akkoord' ;;
    esac
  elif [[ ! $einde && $woord == -* ]]; then
    _boek_kies --opslag --json -h --help --version
    case $pad in
        ' gesprek plannen') _boek_kies -s --soort --weging --oordeel --stil ;;
        ' gesprek lijst') _boek_kies --oordeel --cyclus --wijze ;;
    esac
  else
    case "$pad $plaats" in
        ' 0') _boek_kies voorbeeld gesprek bewaren ;;
        ' gesprek 0') _boek_kies plannen lijst ;;
        ' bewaren 0') compopt -o dirnames ;;
        ' bewaren '*) compopt -o default ;;
    esac
  fi
}
complete -F _boek boek
