#compdef boek
# Aanvulling van boek voor zsh. Gemaakt met: boek aanvulling zsh

_boek_voorbeeld() {
  _arguments $algemeen
}

_boek_gesprek() {
  local state line
  _arguments -C $algemeen '1: :->opdracht' '*:: :->rest'
  case $state in
    opdracht)
      local -a opdrachten=(
        'plannen:Plan een gesprek met een medewerker.'
        'lijst:Toon alle gesprekken.'
      )
      _describe -t opdrachten opdracht opdrachten
      ;;
    rest)
      case $line[1] in
        plannen) _boek_gesprek_plannen ;;
        lijst) _boek_gesprek_lijst ;;
      esac
      ;;
  esac
}

_boek_gesprek_plannen() {
  _arguments $algemeen \
    '(-s --soort)-s[Het soort gesprek. Kies uit\: planning, voortgang of beoordeling. Verplicht.]:SOORT:(planning voortgang beoordeling)' \
    '(-s --soort)--soort=[Het soort gesprek. Kies uit\: planning, voortgang of beoordeling. Verplicht.]:SOORT:(planning voortgang beoordeling)' \
    '*--weging=[Hoe zwaar een afspraak telt. Mag vaker.]:NAAM=DEEL: ' \
    '--oordeel=[Het oordeel.]:OORDEEL: ' \
    '--stil[Zeg niets.]' \
    ':MEDEWERKER: ' \
    '::DATUM: '
}

_boek_gesprek_lijst() {
  _arguments $algemeen \
    '--oordeel[Toon ook het oordeel.]' \
    '--cyclus=[Alleen dit jaar.]:JAAR: ' \
    '--wijze=[Hoe er '\''getekend'\'' is \[of\: niet\]. Kies uit\: akkoord of niet akkoord.]:WIJZE:(akkoord niet\ akkoord)'
}

_boek_bewaren() {
  _arguments $algemeen \
    ':MAP:_directories' \
    '*:BESTAND:_files'
}

_boek() {
  local curcontext=$curcontext state line
  local -a algemeen=(
    '--opslag=[De map met de gegevens. Zonder deze optie\: de map Storage.]:MAP:_directories'
    '--json[Geef de uitkomst als JSON.]'
    '(-h --help)-h[Toon deze hulp.]'
    '(-h --help)--help[Toon deze hulp.]'
    '--version[Toon de versie van het programma.]'
  )
  _arguments -C $algemeen '1: :->opdracht' '*:: :->rest'
  case $state in
    opdracht)
      local -a opdrachten=(
        'voorbeeld:Vul een opslag met een kleine gemeente.'
        'gesprek:Plan gesprekken en leg ze vast.'
        'bewaren:Bewaar losse bestanden.'
      )
      _describe -t opdrachten opdracht opdrachten
      ;;
    rest)
      case $line[1] in
        voorbeeld) _boek_voorbeeld ;;
        gesprek) _boek_gesprek ;;
        bewaren) _boek_bewaren ;;
        help) _boek ;;
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _boek ]]; then
  _boek "$@"
else
  compdef _boek boek
fi
