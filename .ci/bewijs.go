// Judges seals, proofs and tiles with the packages that Go itself uses for its checksum database.
//
//	bewijs MAP VKEY    MAP: old.txt, new.txt (seals), bewijs/ (a proof of a dossier), uitbreiding.txt, www/ (tiles)
package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func fail(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
	os.Exit(1)
}

func must[T any](value T, err error) T {
	if err != nil {
		fail("%v", err)
	}
	return value
}

// head opens a signed note and reads size and root from its text.
func head(file []byte, verifiers note.Verifiers, origin string) tlog.Tree {
	opened := must(note.Open(file, verifiers))
	lines := strings.Split(opened.Text, "\n")
	if lines[0] != origin {
		fail("origin %q is not %q", lines[0], origin)
	}
	var tree tlog.Tree
	fmt.Sscan(lines[1], &tree.N)
	copy(tree.Hash[:], must(base64.StdEncoding.DecodeString(lines[2])))
	return tree
}

func hashes(lines []string) []tlog.Hash {
	var found []tlog.Hash
	for _, line := range lines {
		var hash tlog.Hash
		copy(hash[:], must(base64.StdEncoding.DecodeString(line)))
		found = append(found, hash)
	}
	return found
}

// tiles reads tiles of height 8 from a directory as tlog-tiles lays them out: without the height in the path.
type tiles struct{ dir string }

func (t tiles) Height() int                              { return 8 }
func (t tiles) SaveTiles(list []tlog.Tile, data [][]byte) {}
func (t tiles) ReadTiles(list []tlog.Tile) ([][]byte, error) {
	var found [][]byte
	for _, tile := range list {
		data, err := os.ReadFile(filepath.Join(t.dir, strings.Replace(tile.Path(), "tile/8/", "tile/", 1)))
		if err != nil {
			return nil, err
		}
		found = append(found, data)
	}
	return found, nil
}

func main() {
	dir, vkey := os.Args[1], os.Args[2]
	read := func(name string) []byte { return must(os.ReadFile(filepath.Join(dir, name))) }
	verifiers := note.VerifierList(must(note.NewVerifier(vkey)))
	origin, _, _ := strings.Cut(vkey, "+")
	old, new := head(read("old.txt"), verifiers, origin), head(read("new.txt"), verifiers, origin)

	if bad, err := note.Open(bytes.Replace(read("new.txt"), []byte("\n"), []byte("x\n"), 1), verifiers); err == nil {
		fail("a changed note was accepted: %v", bad)
	}

	lines := strings.Split(strings.TrimSpace(string(read("uitbreiding.txt"))), "\n")
	if err := tlog.CheckTree(hashes(lines[3:]), new.N, new.Hash, old.N, old.Hash); err != nil {
		fail("CheckTree: %v", err)
	}

	reader := tlog.TileHashReader(new, tiles{filepath.Join(dir, "www")})
	count := 0
	for _, line := range bytes.SplitAfter(read("bewijs/records.ndjson"), []byte("\n")) {
		if len(line) == 0 {
			continue
		}
		var nr int64
		fmt.Sscanf(string(line), `{"nr":%d`, &nr)
		header, _, _ := bytes.Cut(line, []byte(`,"hash":"`))
		leaf := tlog.RecordHash(append(append([]byte{}, header...), '}'))
		proof, seal, _ := bytes.Cut(read(fmt.Sprintf("bewijs/bewijzen/%d.tlog-proof", nr)), []byte("\n\n"))
		if !bytes.Equal(seal, read("new.txt")) {
			fail("the proof of %d is under another seal", nr)
		}
		parts := strings.Split(string(proof), "\n")
		if parts[1] != fmt.Sprintf("index %d", nr-1) {
			fail("the proof of %d says %s", nr, parts[1])
		}
		ours := hashes(parts[2:])
		if err := tlog.CheckRecord(ours, new.N, new.Hash, nr-1, leaf); err != nil {
			fail("CheckRecord %d: %v", nr, err)
		}
		theirs := must(tlog.ProveRecord(new.N, nr-1, reader))
		if fmt.Sprint(theirs) != fmt.Sprint(ours) {
			fail("the tiles give another proof of %d", nr)
		}
		if tlog.CheckRecord(ours[:len(ours)-1], new.N, new.Hash, nr-1, leaf) == nil {
			fail("a proof cut short was accepted")
		}
		count++
	}
	grown := must(tlog.ProveTree(new.N, old.N, reader))
	if fmt.Sprint(grown) != fmt.Sprint(hashes(lines[3:])) {
		fail("the tiles give another proof of growth")
	}
	fmt.Printf("note.Open, CheckTree, CheckRecord of %d records, and both again from the tiles\n", count)
}
