/// The SQL around the records: tables, the procedure that checks and takes a batch, and views.
///
/// A storage is a primary key of its own in every table, so that one database holds many, whether they are partitions, shards or none. The
/// schema is made when it is not there and is not changed when it is; the procedure and the views are made anew, as they hold nothing.
enum Postgresschema {
  /// What goes out first. One load after the other makes the schema, whoever comes at the same time.
  static var begin: String {
    [instellingen, "BEGIN;", slot, tabellen, lader, overzichten, "COMMIT;", doorgang, ""].joined(separator: "\n")
  }

  /// The first mistake ends the load; what psql would say of each statement is left out.
  private static let instellingen = #"""
    \set ON_ERROR_STOP on
    \set QUIET on
    SET client_encoding = 'UTF8';
    SET standard_conforming_strings = on;
    SET client_min_messages = warning;
    """#

  private static let slot = #"""
    DO $slot$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('gespreksboek')); END $slot$;
    """#

  private static let tabellen = #"""
    CREATE SCHEMA IF NOT EXISTS gespreksboek;

    -- How far each storage was loaded.
    CREATE TABLE IF NOT EXISTS gespreksboek.opslagen (
      opslag text PRIMARY KEY,
      organisatie text NOT NULL,
      nr bigint NOT NULL,
      hash text NOT NULL,
      bijgewerkt timestamptz NOT NULL
    );

    -- The log, a record a row. All other columns follow from `regel`.
    CREATE TABLE IF NOT EXISTS gespreksboek.records (
      opslag text NOT NULL,
      nr bigint NOT NULL,
      tijd timestamptz NOT NULL,
      stroom text NOT NULL,
      versie bigint NOT NULL,
      soort text NOT NULL,
      v integer NOT NULL,
      actor text NOT NULL,
      opdracht text NOT NULL,
      rest integer NOT NULL,
      hash text NOT NULL,
      regel text NOT NULL,
      data jsonb,
      PRIMARY KEY (opslag, nr),
      UNIQUE (opslag, stroom, versie)
    );
    CREATE INDEX IF NOT EXISTS records_soort ON gespreksboek.records (soort, opslag, nr);
    """#

  private static let lader = #"""
    -- Checks what was copied in, and takes all of it or nothing.
    CREATE OR REPLACE PROCEDURE gespreksboek.laad(van text, naam text) LANGUAGE plpgsql AS $laad$
    DECLARE
      stand record;
      fout record;
    BEGIN
      INSERT INTO gespreksboek.opslagen VALUES (van, naam, 0, repeat('0', 64), now()) ON CONFLICT DO NOTHING;
      SELECT nr, hash INTO stand FROM gespreksboek.opslagen WHERE opslag = van FOR UPDATE;

      INSERT INTO gespreksboek_rij
      SELECT (j ->> 'nr')::bigint, (j ->> 'tijd')::timestamptz, j ->> 'stroom', (j ->> 'versie')::bigint, j ->> 'soort',
        (j ->> 'v')::integer, j ->> 'actor', j ->> 'opdracht', (j ->> 'rest')::integer, j ->> 'hash', s.regel,
        nullif(j -> 'data', 'null'), j ->> 'vorige', j ->> 'inhoud', j ->> 'zout', position('","hash":"' IN s.regel)
      FROM gespreksboek_in s CROSS JOIN LATERAL (SELECT s.regel::jsonb AS j OFFSET 0) gelezen;

      -- Each line is what its hash says, and its contents what its header says.
      SELECT nr INTO fout FROM gespreksboek_rij
      WHERE sha256('\x00'::bytea || convert_to(left(regel, kop) || '}', 'UTF8')) <> decode(hash, 'hex')
        OR CASE WHEN data IS NULL THEN substr(regel, kop + 74) <> '","zout":null,"data":null}'
          ELSE sha256(convert_to(zout || E'\n' || substr(left(regel, -1), kop + 125), 'UTF8')) <> decode(inhoud, 'hex') END
      ORDER BY nr LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'record % van opslag % is niet wat zijn hash zegt', fout.nr, van;
      END IF;

      -- What is new follows without a gap.
      SELECT * INTO fout FROM (
        SELECT nr, vorige, lag(nr, 1, stand.nr) OVER (ORDER BY nr) AS ervoor, lag(hash, 1, stand.hash) OVER (ORDER BY nr) AS hash
        FROM gespreksboek_rij WHERE nr > stand.nr) keten
      WHERE nr <> ervoor + 1 OR vorige <> hash ORDER BY nr LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'record % van opslag % sluit niet aan op record %, het laatste dat hier staat', fout.nr, van, fout.ervoor
          USING HINT = 'Vraag de export vanaf ' || fout.ervoor + 1 || ', of kijk of dit nog dezelfde opslag is.';
      END IF;

      -- What is here already stays as it is, but for contents that were destroyed.
      SELECT b.nr INTO fout FROM gespreksboek_rij b LEFT JOIN gespreksboek.records r ON r.opslag = van AND r.nr = b.nr
      WHERE b.nr <= stand.nr AND (r.hash IS DISTINCT FROM b.hash OR (b.data IS NOT NULL AND r.regel <> b.regel))
      ORDER BY b.nr LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'record % van opslag % staat hier anders, of is hier al vernietigd', fout.nr, van;
      END IF;

      INSERT INTO gespreksboek.records AS r
      SELECT van, nr, tijd, stroom, versie, soort, v, actor, opdracht, rest, hash, regel, data FROM gespreksboek_rij ORDER BY nr
      ON CONFLICT (opslag, nr) DO UPDATE SET regel = EXCLUDED.regel, data = NULL
      WHERE EXCLUDED.data IS NULL AND r.data IS NOT NULL;

      UPDATE gespreksboek.opslagen o SET organisatie = naam, nr = b.nr, hash = b.hash, bijgewerkt = now()
      FROM (SELECT nr, hash FROM gespreksboek_rij WHERE nr > stand.nr ORDER BY nr DESC LIMIT 1) b WHERE o.opslag = van;
      TRUNCATE gespreksboek_in, gespreksboek_rij;
    END
    $laad$;
    """#

  /// What is copied in, and what it is taken apart to; both are empty again after each batch.
  private static let doorgang = #"""
    CREATE TEMPORARY TABLE gespreksboek_in (regel text NOT NULL);
    CREATE TEMPORARY TABLE gespreksboek_rij (
      nr bigint NOT NULL, tijd timestamptz NOT NULL, stroom text NOT NULL, versie bigint NOT NULL, soort text NOT NULL,
      v integer NOT NULL, actor text NOT NULL, opdracht text NOT NULL, rest integer NOT NULL, hash text NOT NULL,
      regel text NOT NULL, data jsonb, vorige text NOT NULL, inhoud text NOT NULL, zout text, kop integer NOT NULL);
    """#
}
