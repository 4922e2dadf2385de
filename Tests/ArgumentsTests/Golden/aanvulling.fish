# Aanvulling van boek voor fish. Gemaakt met: boek aanvulling fish

# Zegt op twee regels bij welke opdracht de cursor staat, en hoeveel waarden daar al achter staan.
function __boek_plek
    set -l pad ''
    set -l plaats 0
    set -l wacht 0
    set -l einde 0
    set -l woorden (commandline -opc)
    set -e woorden[1]
    for woord in $woorden
        if test $wacht = 1
            set wacht 0
        else if test $einde = 0 -a "x$woord" = x--
            set einde 1
        else if test $einde = 0; and string match -q -- '-?*' $woord
            contains -- $woord --opslag
            and set wacht 1
            contains -- "$pad $woord" \
            ' gesprek plannen -s' \
            ' gesprek plannen --soort' \
            ' gesprek plannen --weging' \
            ' gesprek plannen --oordeel' \
            ' gesprek lijst --cyclus' \
            ' gesprek lijst --wijze'
            and set wacht 1
        else if contains -- "$pad $woord" \
            ' voorbeeld' \
            ' gesprek' \
            ' gesprek plannen' \
            ' gesprek lijst' \
            ' bewaren'
            set pad "$pad $woord"
        else if not contains -- "$pad $woord" \
            ' help' \
            ' gesprek help'
            set plaats (math $plaats + 1)
        end
    end
    printf '%s\n' $pad $plaats
end

# Of de cursor bij deze opdracht staat, op een plaats van $argv[2] tot en met $argv[3].
function __boek_bij
    set -l plek (__boek_plek)
    test "$plek[1]" = "$argv[1]"
    and begin
        test (count $argv) = 1
        or test $plek[2] -ge $argv[2] -a $plek[2] -le $argv[3]
    end
end

complete -c boek -f
complete -c boek -l opslag -x -a '(__fish_complete_directories)' -d 'De map met de gegevens. Zonder deze optie: de map Storage.'
complete -c boek -l json -d 'Geef de uitkomst als JSON.'
complete -c boek -l help -s h -d 'Toon deze hulp.'
complete -c boek -l version -d 'Toon de versie van het programma.'
complete -c boek -n '__boek_bij \'\' 0 0' -a voorbeeld -d 'Vul een opslag met een kleine gemeente.'
complete -c boek -n '__boek_bij \'\' 0 0' -a gesprek -d 'Plan gesprekken en leg ze vast.'
complete -c boek -n '__boek_bij \'\' 0 0' -a bewaren -d 'Bewaar losse bestanden.'
complete -c boek -n '__boek_bij \' gesprek\' 0 0' -a plannen -d 'Plan een gesprek met een medewerker.'
complete -c boek -n '__boek_bij \' gesprek\' 0 0' -a lijst -d 'Toon alle gesprekken.'
complete -c boek -n '__boek_bij \' gesprek plannen\'' -l soort -s s -x -a 'planning voortgang beoordeling' -d 'Het soort gesprek. Kies uit: planning, voortgang of beoordeling. Verplicht.'
complete -c boek -n '__boek_bij \' gesprek plannen\'' -l weging -x -d 'Hoe zwaar een afspraak telt. Mag vaker.'
complete -c boek -n '__boek_bij \' gesprek plannen\'' -l oordeel -x -d 'Het oordeel.'
complete -c boek -n '__boek_bij \' gesprek plannen\'' -l stil -d 'Zeg niets.'
complete -c boek -n '__boek_bij \' gesprek lijst\'' -l oordeel -d 'Toon ook het oordeel.'
complete -c boek -n '__boek_bij \' gesprek lijst\'' -l cyclus -x -d 'Alleen dit jaar.'
complete -c boek -n '__boek_bij \' gesprek lijst\'' -l wijze -x -a 'akkoord \'niet akkoord\'' -d 'Hoe er \'getekend\' is [of: niet]. Kies uit: akkoord of niet akkoord.'
complete -c boek -n '__boek_bij \' bewaren\' 0 0' -a '(__fish_complete_directories)'
complete -c boek -n '__boek_bij \' bewaren\' 1 999' -a '(__fish_complete_path)'
