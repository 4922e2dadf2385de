extension Postgresschema {
  /// Views for whoever asks questions of their own, and the figures of a year, which are those of the report where the regeling has fixed
  /// windows in which everybody is expected.
  ///
  /// Views look with the rights of who asks, so that row-level security holds in them too; that takes PostgreSQL 15.
  static let overzichten = #"""
    -- Facts of dossiers as they read after their corrections, without those that were withdrawn. A correction is of the kind that it
    -- corrects.
    -- How a fact reads after its corrections, which can be corrected and withdrawn themselves; nothing where it is withdrawn.
    CREATE OR REPLACE FUNCTION gespreksboek.lees(p_opslag text, p_stroom text, p_nr bigint, p_data jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE AS $lees$
    DECLARE
      c record;
      lezing jsonb;
    BEGIN
      FOR c IN
        SELECT nr, soort, data FROM gespreksboek.records
        WHERE opslag = p_opslag AND stroom = p_stroom AND data IS NOT NULL
          AND soort IN ('gebeurtenis.gecorrigeerd', 'gebeurtenis.ingetrokken')
          AND split_part(data ->> 'over', '-', 1)::bigint = p_nr
        ORDER BY nr DESC
      LOOP
        lezing := gespreksboek.lees(p_opslag, p_stroom, c.nr, coalesce(c.data #> '{lezing,data}', '{}'));
        CONTINUE WHEN lezing IS NULL;
        IF c.soort = 'gebeurtenis.ingetrokken' THEN RETURN NULL; END IF;
        RETURN lezing;
      END LOOP;
      RETURN p_data;
    END $lees$;

    CREATE OR REPLACE VIEW gespreksboek.feiten WITH (security_invoker = true) AS
    SELECT * FROM (
      SELECT r.opslag, r.stroom AS dossier, r.nr, r.tijd, r.opdracht, r.soort,
        CASE WHEN c.nr IS NULL THEN r.data ELSE gespreksboek.lees(r.opslag, r.stroom, r.nr, r.data) END AS data
      FROM gespreksboek.records r
      LEFT JOIN (
        SELECT DISTINCT opslag, stroom, split_part(data ->> 'over', '-', 1)::bigint AS nr
        FROM gespreksboek.records WHERE soort IN ('gebeurtenis.gecorrigeerd', 'gebeurtenis.ingetrokken') AND data IS NOT NULL
      ) c ON c.opslag = r.opslag AND c.stroom = r.stroom AND c.nr = r.nr
      WHERE r.stroom LIKE 'dossier:%' AND r.data IS NOT NULL
        AND r.soort NOT IN ('gebeurtenis.gecorrigeerd', 'gebeurtenis.ingetrokken')
    ) gelezen WHERE data IS NOT NULL;

    -- Where somebody works and what as, from which day; each value holds until the next.
    CREATE OR REPLACE VIEW gespreksboek.loopbaan WITH (security_invoker = true) AS
    SELECT opslag, dossier, nr, (data ->> 'per')::date AS per, data ->> 'onderdeel' AS onderdeel, data ->> 'functie' AS functie,
      -- Empty where from that day on there is none.
      CASE WHEN data ->> 'zonderLeidinggevende' = 'true' OR (soort = 'medewerker.in-dienst-getreden' AND NOT data ? 'leidinggevende')
        THEN '' ELSE data ->> 'leidinggevende' END AS leidinggevende
    FROM gespreksboek.feiten
    WHERE soort IN ('medewerker.in-dienst-getreden', 'medewerker.geplaatst', 'medewerker.functie-gewijzigd');

    -- From and up to and including which day somebody is in service.
    CREATE OR REPLACE VIEW gespreksboek.dienstverbanden WITH (security_invoker = true) AS
    SELECT b.opslag, b.dossier, (b.data ->> 'per')::date AS van, min((e.data ->> 'per')::date) AS tot
    FROM gespreksboek.feiten b
    LEFT JOIN gespreksboek.feiten e ON e.opslag = b.opslag AND e.dossier = b.dossier AND e.soort = 'medewerker.uit-dienst-getreden'
      AND (e.data ->> 'per')::date >= (b.data ->> 'per')::date
    WHERE b.soort = 'medewerker.in-dienst-getreden' GROUP BY 1, 2, 3;

    -- Who there is, with number, name and place as they are today.
    CREATE OR REPLACE VIEW gespreksboek.dossiers WITH (security_invoker = true) AS
    SELECT p.opslag, o.organisatie, p.dossier, p.personeelsnummer, p.naam, d.van AS in_dienst, d.tot AS uit_dienst, l.onderdeel, l.functie,
      l.leidinggevende
    FROM (
      SELECT opslag, dossier,
        (array_agg(coalesce(data ->> 'nummer', data ->> 'personeelsnummer') ORDER BY (data ->> 'per')::date DESC, nr DESC)
          FILTER (WHERE data ? 'nummer' OR data ? 'personeelsnummer'))[1] AS personeelsnummer,
        (array_agg(data ->> 'naam' ORDER BY (data ->> 'per')::date DESC, nr DESC) FILTER (WHERE data ? 'naam'))[1] AS naam
      FROM gespreksboek.feiten
      WHERE soort IN ('medewerker.in-dienst-getreden', 'medewerker.hernummerd', 'medewerker.gegevens-gewijzigd')
        AND coalesce((data ->> 'per')::date <= current_date OR soort = 'medewerker.in-dienst-getreden', true)
      GROUP BY opslag, dossier
    ) p
    JOIN gespreksboek.opslagen o ON o.opslag = p.opslag
    LEFT JOIN (SELECT DISTINCT ON (opslag, dossier) * FROM gespreksboek.dienstverbanden ORDER BY opslag, dossier, van DESC) d
      ON d.opslag = p.opslag AND d.dossier = p.dossier
    LEFT JOIN (
      SELECT opslag, dossier,
        (array_agg(onderdeel ORDER BY per DESC, nr DESC) FILTER (WHERE onderdeel IS NOT NULL))[1] AS onderdeel,
        (array_agg(functie ORDER BY per DESC, nr DESC) FILTER (WHERE functie IS NOT NULL))[1] AS functie,
        nullif((array_agg(leidinggevende ORDER BY per DESC, nr DESC) FILTER (WHERE leidinggevende IS NOT NULL))[1], '') AS leidinggevende
      FROM gespreksboek.loopbaan WHERE per <= current_date GROUP BY opslag, dossier
    ) l ON l.opslag = p.opslag AND l.dossier = p.dossier;

    -- Conversations that were held.
    CREATE OR REPLACE VIEW gespreksboek.gesprekken WITH (security_invoker = true) AS
    SELECT opslag, dossier, nr, data ->> 'gesprek' AS gesprek, split_part(data ->> 'gesprek', '-', 2)::integer AS jaar, data ->> 'soort' AS soort,
      (data ->> 'datum')::date AS datum, (tijd AT TIME ZONE 'Europe/Amsterdam')::date AS vastgelegd,
      data -> 'omstandigheden' ->> 'onderdeel' AS onderdeel, data -> 'omstandigheden' ->> 'functie' AS functie
    FROM gespreksboek.feiten WHERE soort = 'gesprek.gehouden';

    -- Agreements on results, as they are now.
    CREATE OR REPLACE VIEW gespreksboek.afspraken WITH (security_invoker = true) AS
    SELECT m.opslag, m.dossier, m.data ->> 'afspraak' AS afspraak, m.data ->> 'gesprek' AS gesprek,
      split_part(m.data ->> 'gesprek', '-', 2)::integer AS jaar, coalesce(b.data, m.data) ->> 'omschrijving' AS omschrijving,
      (coalesce(b.data, m.data) ->> 'gereedOp')::date AS gereed_op, b.data IS NOT NULL AS bijgesteld, i.nr IS NOT NULL AS ingetrokken
    FROM gespreksboek.feiten m
    LEFT JOIN (
      SELECT DISTINCT ON (opslag, dossier, data ->> 'afspraak') opslag, dossier, data FROM gespreksboek.feiten
      WHERE soort = 'afspraak.bijgesteld' ORDER BY opslag, dossier, data ->> 'afspraak', nr DESC
    ) b ON b.opslag = m.opslag AND b.dossier = m.dossier AND b.data ->> 'afspraak' = m.data ->> 'afspraak'
    LEFT JOIN gespreksboek.feiten i ON i.opslag = m.opslag AND i.dossier = m.dossier AND i.soort = 'afspraak.ingetrokken'
      AND i.data ->> 'afspraak' = m.data ->> 'afspraak'
    WHERE m.soort = 'afspraak.gemaakt';

    -- How an agreement was said to stand, the last time up to and including each day.
    CREATE OR REPLACE VIEW gespreksboek.voortgang WITH (security_invoker = true) AS
    SELECT opslag, dossier, nr, data ->> 'afspraak' AS afspraak, (data ->> 'datum')::date AS datum, data ->> 'status' AS status
    FROM gespreksboek.feiten WHERE soort = 'voortgang.vastgelegd' AND data ? 'afspraak';

    -- The judgement of each appraisal, with the day on which it was established; what calibration made of it counts.
    CREATE OR REPLACE VIEW gespreksboek.oordelen WITH (security_invoker = true) AS
    SELECT g.opslag, g.dossier, g.gesprek, g.jaar, g.datum, g.onderdeel, g.functie, o.oordeel, o.schaal, v.vastgesteld
    FROM gespreksboek.gesprekken g
    JOIN (
      SELECT DISTINCT ON (opslag, dossier, data ->> 'gesprek') opslag, dossier, data ->> 'gesprek' AS gesprek,
        coalesce(data ->> 'na', data ->> 'oordeel') AS oordeel, data ->> 'schaal' AS schaal
      FROM gespreksboek.feiten WHERE soort IN ('eindoordeel.gegeven', 'beoordeling.gekalibreerd')
      ORDER BY opslag, dossier, data ->> 'gesprek', nr DESC
    ) o ON o.opslag = g.opslag AND o.dossier = g.dossier AND o.gesprek = g.gesprek
    LEFT JOIN (
      SELECT opslag, dossier, data ->> 'gesprek' AS gesprek, min((data ->> 'datum')::date) AS vastgesteld
      FROM gespreksboek.feiten WHERE soort = 'beoordeling.vastgesteld' GROUP BY 1, 2, 3
    ) v ON v.opslag = g.opslag AND v.dossier = g.dossier AND v.gesprek = g.gesprek
    WHERE g.soort = 'beoordeling';

    -- The stages of every cycle with a window in the year, by the regeling that it was opened with.
    CREATE OR REPLACE VIEW gespreksboek.stadia WITH (security_invoker = true) AS
    SELECT c.opslag, c.jaar, s.plek, s.stadium ->> 'soort' AS soort,
      (c.jaar || '-' || (s.stadium ->> 'van'))::date AS van,
      (c.jaar + (s.stadium ->> 'tot' < s.stadium ->> 'van')::integer || '-' || (s.stadium ->> 'tot'))::date AS tot
    FROM (
      SELECT DISTINCT ON (opslag, data ->> 'jaar') opslag, (data ->> 'jaar')::integer AS jaar, data ->> 'regeling' AS regeling,
        (data ->> 'versie')::integer AS versie
      FROM gespreksboek.records WHERE stroom = 'regeling' AND soort = 'cyclus.geopend' ORDER BY opslag, data ->> 'jaar', nr DESC
    ) c
    JOIN gespreksboek.records r ON r.opslag = c.opslag AND r.stroom = 'regeling' AND r.soort = 'regeling.vastgesteld'
      AND r.data ->> 'id' = c.regeling AND (r.data ->> 'versie')::integer = c.versie
    CROSS JOIN LATERAL jsonb_array_elements(r.data -> 'stadia') WITH ORDINALITY AS s (stadium, plek)
    WHERE s.stadium ? 'van' AND s.stadium ? 'tot';

    -- The settings are for the planner, which can not know how many records a kind has behind its corrections.
    -- Figures of every year as they are on a day, per unit and (without a unit) for all of a storage.
    CREATE OR REPLACE FUNCTION gespreksboek.jaarcijfers_op(op date)
    RETURNS TABLE (opslag text, jaar integer, tabel text, onderwerp text, onderdeel text, cijfer text, aantal bigint)
    LANGUAGE sql STABLE SET enable_nestloop = off SET jit = off AS $cijfers$
    WITH mensen AS (
      SELECT DISTINCT d.opslag, d.dossier FROM gespreksboek.dienstverbanden d
    ), plekken AS MATERIALIZED (
      SELECT l.opslag, l.dossier, l.onderdeel, l.per AS van,
        lead(l.per, 1, 'infinity'::date) OVER (PARTITION BY l.opslag, l.dossier ORDER BY l.per, l.nr) AS tot
      FROM gespreksboek.loopbaan l WHERE l.onderdeel IS NOT NULL
    ), gehouden AS MATERIALIZED (
      SELECT g.* FROM gespreksboek.gesprekken g WHERE g.datum <= op
    ), stadium AS MATERIALIZED (
      SELECT * FROM gespreksboek.stadia
    ), wissels AS (
      -- Parts of the year that began with another function.
      SELECT f.opslag, f.dossier, extract(year FROM (f.data ->> 'per')::date)::integer AS jaar, count(DISTINCT f.data ->> 'per') AS aantal
      FROM gespreksboek.feiten f WHERE f.soort = 'medewerker.functie-gewijzigd' AND f.data ->> 'per' NOT LIKE '%-01-01' GROUP BY 1, 2, 3
    ), vrij AS (
      SELECT DISTINCT s.opslag, s.jaar, s.plek, v.dossier
      FROM stadium s
      JOIN gespreksboek.feiten v ON v.opslag = s.opslag AND v.soort = 'vrijstelling.verleend'
        AND s.tot BETWEEN (v.data -> 'periode' ->> 'van')::date AND (v.data -> 'periode' ->> 'tot')::date
    ), gesprek AS (
      SELECT s.opslag, s.jaar, s.plek, s.soort, g.dossier, g.datum, g.vastgelegd, g.nr, g.datum BETWEEN s.van AND s.tot AS op_tijd,
        row_number() OVER w AS achteraan, count(*) OVER (PARTITION BY s.opslag, s.jaar, s.plek, g.dossier) AS alle
      FROM stadium s JOIN gehouden g ON g.opslag = s.opslag AND g.jaar = s.jaar AND g.soort = s.soort
      WINDOW w AS (PARTITION BY s.opslag, s.jaar, s.plek, g.dossier ORDER BY g.datum DESC, g.nr DESC)
    ), gekozen AS (
      -- The first one in time, else the first; of appraisals the last, when every part of the year has one.
      SELECT DISTINCT ON (g.opslag, g.jaar, g.plek, g.dossier) g.*
      FROM gesprek g LEFT JOIN wissels w ON w.opslag = g.opslag AND w.dossier = g.dossier AND w.jaar = g.jaar
      WHERE g.soort <> 'beoordeling' OR g.achteraan = 1 AND g.alle > coalesce(w.aantal, 0)
      ORDER BY g.opslag, g.jaar, g.plek, g.dossier, g.op_tijd DESC, g.datum, g.nr
    ), deelname AS (
      SELECT s.opslag, s.jaar, s.plek, s.soort, s.tot, d.dossier, g.datum, g.vastgelegd, g.op_tijd, v.dossier IS NOT NULL AS vrij
      FROM stadium s
      JOIN gespreksboek.dienstverbanden d ON d.opslag = s.opslag AND s.tot BETWEEN d.van AND coalesce(d.tot, 'infinity'::date)
      LEFT JOIN gekozen g ON g.opslag = s.opslag AND g.jaar = s.jaar AND g.plek = s.plek AND g.dossier = d.dossier
      LEFT JOIN vrij v ON v.opslag = s.opslag AND v.jaar = s.jaar AND v.plek = s.plek AND v.dossier = d.dossier
    ), laatste AS (
      SELECT DISTINCT ON (h.opslag, h.dossier, h.jaar) h.opslag, h.dossier, h.jaar, h.gesprek
      FROM gehouden h WHERE h.soort = 'beoordeling' ORDER BY h.opslag, h.dossier, h.jaar, h.datum DESC, h.nr DESC
    ), stand AS (
      SELECT DISTINCT ON (v.opslag, v.dossier, v.afspraak) v.opslag, v.dossier, v.afspraak, v.status
      FROM gespreksboek.voortgang v WHERE v.datum <= op ORDER BY v.opslag, v.dossier, v.afspraak, v.datum DESC, v.nr DESC
    ), eigen AS (
      SELECT a.*, least(make_date(a.jaar, 12, 31), op) AS dag, s.status
      FROM gespreksboek.afspraken a
      JOIN mensen m ON m.opslag = a.opslag AND m.dossier = a.dossier
      LEFT JOIN stand s ON s.opslag = a.opslag AND s.dossier = a.dossier AND s.afspraak = a.afspraak
    ), tel (opslag, jaar, tabel, onderwerp, onderdeel, cijfer, aantal) AS (
      SELECT d.opslag, d.jaar, 'gesprekken', d.soort, p.onderdeel, c.cijfer, c.aantal::integer
      FROM deelname d
      JOIN plekken p ON p.opslag = d.opslag AND p.dossier = d.dossier AND d.tot >= p.van AND d.tot < p.tot
      CROSS JOIN LATERAL (VALUES
        ('verwacht', d.datum IS NOT NULL OR NOT d.vrij), ('gehouden', d.datum IS NOT NULL), ('opTijd', coalesce(d.op_tijd, false)),
        ('laatVastgelegd', coalesce(d.vastgelegd - d.datum > 7, false)), ('nietGehouden', d.datum IS NULL AND NOT d.vrij),
        ('vrijgesteld', d.datum IS NULL AND d.vrij)) AS c (cijfer, aantal)
      UNION ALL
      SELECT o.opslag, o.jaar, 'eindoordelen', coalesce(o.schaal, ''), o.onderdeel, c.cijfer, 1
      FROM gespreksboek.oordelen o
      JOIN laatste l ON l.opslag = o.opslag AND l.dossier = o.dossier AND l.jaar = o.jaar AND l.gesprek = o.gesprek
      CROSS JOIN LATERAL (VALUES ('totaal'), (o.oordeel)) AS c (cijfer)
      WHERE o.vastgesteld <= op
      UNION ALL
      SELECT e.opslag, e.jaar, 'afspraken', '', p.onderdeel, c.cijfer, c.aantal::integer
      FROM eigen e
      JOIN plekken p ON p.opslag = e.opslag AND p.dossier = e.dossier AND e.dag >= p.van AND e.dag < p.tot
      CROSS JOIN LATERAL (VALUES
        ('gemaakt', true), ('bijgesteld', e.bijgesteld), ('ingetrokken', e.ingetrokken),
        ('gerealiseerd', NOT e.ingetrokken AND coalesce(e.status = 'gerealiseerd', false))) AS c (cijfer, aantal)
      UNION ALL
      SELECT e.opslag, e.jaar, 'afspraken', '', p.onderdeel, 'personen', 1
      FROM (SELECT DISTINCT e.opslag, e.jaar, e.dossier, e.dag FROM eigen e) e
      JOIN plekken p ON p.opslag = e.opslag AND p.dossier = e.dossier AND e.dag >= p.van AND e.dag < p.tot
    )
    SELECT t.opslag, t.jaar, t.tabel, t.onderwerp, t.onderdeel, t.cijfer, sum(t.aantal)
    FROM tel t
    GROUP BY GROUPING SETS (
      (t.opslag, t.jaar, t.tabel, t.onderwerp, t.cijfer), (t.opslag, t.jaar, t.tabel, t.onderwerp, t.onderdeel, t.cijfer))
    $cijfers$;

    -- The same for today.
    CREATE OR REPLACE VIEW gespreksboek.jaarcijfers WITH (security_invoker = true) AS
    SELECT * FROM gespreksboek.jaarcijfers_op(current_date);
    """#
}
