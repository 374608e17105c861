/* The search of this site. It looks through search-data.js in the browser, with lunr, asks no server, and keeps nothing. */
(function () {
  "use strict";

  var MOST = 50;
  var box = document.getElementById("query");
  var kind = document.getElementById("kind");
  var found = document.getElementById("found");
  var list = document.getElementById("results");
  var records = amparoSearch.records;
  var index = null;

  /* Letters that no mark can be taken from. FoldedText of the library does the same for names in other scripts. */
  var PLAIN = {"ə": "e", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe"};

  function folded(text) {
    return text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .replace(/[əıøłđðþßæœ]/g, function (letter) { return PLAIN[letter]; });
  }

  function words(text) {
    return folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  function joined(texts) {
    return words((texts || []).join(" ")).join(" ");
  }

  /* Made when somebody first asks. Names are of many languages, so no stemmer and no list of small words is used. */
  function made() {
    return lunr(function () {
      this.pipeline.reset();
      this.searchPipeline.reset();
      this.ref("number");
      this.field("title", {boost: 3});
      this.field("names", {boost: 3});
      this.field("folded", {boost: 2});
      this.field("roles");
      this.field("places");
      records.forEach(function (record, number) {
        this.add({
          number: number,
          title: joined([record.title]),
          names: joined(record.names),
          folded: joined(record.folded),
          roles: joined(record.roles),
          places: joined(record.places)
        });
      }, this);
    });
  }

  /* All words have to be there, each at least with its beginning. */
  function search(terms) {
    index = index || made();
    return index.query(function (query) {
      terms.forEach(function (term) {
        query.term(term, {wildcard: lunr.Query.wildcard.TRAILING, presence: lunr.Query.presence.REQUIRED});
        query.term(term, {boost: 5});
      });
    }).map(function (result) { return records[result.ref]; });
  }

  function line(record) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    link.href = record.url;
    link.textContent = record.title;
    link.dir = "auto";
    item.append(link);
    ["roles", "notes"].forEach(function (name) {
      (record[name] || []).forEach(function (text) {
        var more = document.createElement("span");
        more.className = "note";
        more.textContent = text;
        item.append(" ", more);
      });
    });
    return item;
  }

  function show() {
    var terms = words(box.value);
    var some = terms.length === 0 ? [] : search(terms);
    if (kind.value) {
      some = some.filter(function (record) { return record.kind === kind.value; });
    }
    list.replaceChildren.apply(list, some.slice(0, MOST).map(line));
    found.textContent = terms.length === 0 ? "" : found.dataset.found.replace("{0}", some.length);
  }

  box.addEventListener("input", show);
  kind.addEventListener("change", show);
  document.getElementById("search").hidden = false;
  if (box.value) {
    show();
  }
})();
