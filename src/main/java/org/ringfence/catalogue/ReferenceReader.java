package org.ringfence.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.model.method.Alias;
import org.ringfence.model.method.MacPrefix;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Policy;
import org.ringfence.model.method.Rebadge;
import org.ringfence.model.method.Weakness;

/** Reads the reference tables. */
final class ReferenceReader {
  /** The first released catalogue had none. */
  private static final String ALIASES = "data/aliases.csv";

  /** What was found since, beside the table that is given. */
  private static final String OWN_ALIASES = "data/own-aliases.csv";

  /**
   * Names and codes that are only ever offered. The list stands apart from what a signature names:
   * no number of a record rests on a question that a person is asked.
   */
  private static final String OFFERED_NAMES = "data/offered-names.csv";

  private final ReadParts source;

  ReferenceReader(ReadParts source) {
    this.source = source;
  }

  ReferenceData read() {
    return new ReferenceData(
        rows("data/vendors.csv", ReferenceReader::maker),
        Stream.concat(Stream.of(ALIASES, OWN_ALIASES).flatMap(this::aliases), offeredNames())
            .toList(),
        rows("data/rebadges.csv", ReferenceReader::rebadge),
        rows("data/oui.csv", ReferenceReader::prefix),
        rows("data/kev.csv", ReferenceReader::weakness),
        rows("data/policies.csv", ReferenceReader::policy));
  }

  private Stream<Alias> aliases(String part) {
    return source.has(part) ? rows(part, ReferenceReader::alias).stream() : Stream.empty();
  }

  private Stream<Alias> offeredNames() {
    return source.has(OFFERED_NAMES)
        ? rows(OFFERED_NAMES, source.apart(OFFERED_NAMES), ReferenceReader::offeredName).stream()
        : Stream.empty();
  }

  private <T> List<T> rows(String part, Function<NamedCsvRecord, T> read) {
    return rows(part, source.text(part), read);
  }

  private static <T> List<T> rows(String part, String text, Function<NamedCsvRecord, T> read) {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().map(read).toList();
    } catch (IOException | CsvParseException | NoSuchElementException e) {
      throw new CatalogueException("the catalogue's part " + part + " can't be read", e);
    }
  }

  private static Maker maker(NamedCsvRecord row) {
    return new Maker(
        row.getField("maker_key"),
        row.getField("vendor"),
        row.getField("hq_country"),
        row.getField("parent_or_owner"),
        row.getField("jurisdiction_class"),
        row.getField("ethics"),
        row.getField("ethics_flag"),
        row.getField("default_ports_to_check"),
        row.getField("cloud_or_p2p"),
        row.getField("notes"),
        row.getField("source"),
        row.getField("confidence"));
  }

  private static Alias alias(NamedCsvRecord row) {
    var kind = row.getField("kind");
    return new Alias(
        row.getField("alias"),
        row.getField("maker_key"),
        Alias.Kind.of(kind)
            .orElseThrow(() -> new NoSuchElementException("no kind of alias: " + kind)),
        row.getField("apply").equals("applied"),
        row.getField("source"),
        row.getField("confidence"));
  }

  private static Alias offeredName(NamedCsvRecord row) {
    var alias = alias(row);
    if (alias.applied()) {
      throw new NoSuchElementException("only offered names stand here: " + alias.text());
    }
    return alias;
  }

  private static Rebadge rebadge(NamedCsvRecord row) {
    return new Rebadge(
        row.getField("label_on_device"),
        row.getField("likely_maker"),
        row.getField("relationship"),
        row.getField("scope"),
        row.getField("how_to_confirm_on_site"),
        row.getField("source"),
        row.getField("confidence"),
        row.getField("maker_key"));
  }

  private static MacPrefix prefix(NamedCsvRecord row) {
    return new MacPrefix(
        row.getField("mac_prefix_hex"),
        row.getField("ieee_registrant"),
        row.getField("source"),
        row.getField("confidence"),
        row.getField("maker_key"));
  }

  private static Weakness weakness(NamedCsvRecord row) {
    return new Weakness(
        row.getField("cve"),
        row.getField("maker_key"),
        row.getField("affected_families"),
        row.getField("weakness"),
        row.getField("fix_or_safe_after"),
        row.getField("in_cisa_kev").equals("Yes"),
        row.getField("source"),
        row.getField("confidence"));
  }

  private static Policy policy(NamedCsvRecord row) {
    return new Policy(
        row.getField("id"),
        row.getField("date"),
        row.getField("jurisdiction"),
        row.getField("instrument"),
        row.getField("issuer"),
        row.getField("status_nov_2026"),
        row.getField("what_it_covers"),
        row.getField("who_is_bound"),
        row.getField("vendors_named_or_class"),
        row.getField("effect_on_an_assessment"),
        row.getField("source"),
        row.getField("confidence"));
  }
}
