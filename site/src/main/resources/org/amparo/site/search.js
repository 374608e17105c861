/* The search of this site. It looks through search-data.js in the browser, with lunr, asks no server, and keeps nothing. */
(function () {
  "use strict";

  var MOST = 100;
  var box = document.getElementById("query");
  var kind = document.getElementById("kind");
  var order = document.getElementById("order");
  var filters = Array.prototype.slice.call(document.querySelectorAll("#search .filter"));
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
      this.field("tags");
      records.forEach(function (record, number) {
        this.add({
          number: number,
          title: joined([record.title]),
          names: joined(record.names),
          folded: joined(record.folded),
          roles: joined(record.roles),
          places: joined(record.places),
          tags: joined(record.tags)
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

  /* Whether a record is of the kind and in all lists that are chosen. */
  function fits(record) {
    return (!kind.value || record.kind === kind.value) && filters.every(function (filter) {
      return !filter.value || (record.lists || []).indexOf(filter.value) >= 0;
    });
  }

  function byTitle(one, other) {
    return one.title.localeCompare(other.title, document.documentElement.lang);
  }

  /* The newest first, those without a date last. */
  function byDate(one, other) {
    var date = one.date || "";
    var otherDate = other.date || "";
    return date === otherDate ? byTitle(one, other) : (date < otherDate ? 1 : -1);
  }

  function show() {
    var terms = words(box.value);
    var isAsked = terms.length > 0 || kind.value || filters.some(function (filter) { return filter.value; });
    var some = isAsked ? (terms.length > 0 ? search(terms) : records).filter(fits) : [];
    if (order.value) {
      some.sort(order.value === "date" ? byDate : byTitle);
    }
    list.replaceChildren.apply(list, some.slice(0, MOST).map(line));
    found.textContent = isAsked ? found.dataset.found.replace("{0}", some.length) : "";
  }

  box.addEventListener("input", show);
  filters.concat(kind, order).forEach(function (choice) { choice.addEventListener("change", show); });
  document.getElementById("search").hidden = false;
  show();
})();
