package org.ringfence.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import org.ringfence.json.StrictJson;
import org.ringfence.model.outcome.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * All that a signature covers, as items that are hashed one by one under one root. Withholding
 * items leaves the root as it was.
 */
public final class Snapshot {
  private static final String FORMAT = "ringfence-snapshot/1";
  private static final String ROOT = "ringfence-root/1";
  private static final String MEND =
      "Get a fresh copy from whoever keeps the register; this one is damaged or was tampered with.";

  private final List<Hashed> items;
  private final List<String> withheld;
  private final Optional<PaddingHashes> decoys;
  private final List<String> padding;

  private Snapshot(List<Hashed> items, List<String> withheld, Optional<PaddingHashes> decoys) {
    this.items = List.copyOf(items);
    this.withheld = List.copyOf(withheld);
    this.decoys = decoys;
    this.padding = decoys.stream().flatMap(PaddingHashes::digests).toList();
  }

  /** An item with its hash, which is worked out once. */
  private record Hashed(SnapshotItem item, String digest) {
    static Hashed of(SnapshotItem item) {
      return new Hashed(item, item.digest());
    }

    String pointer() {
      return item.pointer();
    }
  }

  /**
   * A snapshot of a JSON object, each of its values an item with a fresh salt.
   *
   * @param json one object; its numbers are whole
   * @param whole which pointers stand for one item with all that is below them
   * @param random where salts come from; for anything that is signed, a secure source
   */
  public static Snapshot of(String json, Predicate<String> whole, RandomGenerator random) {
    return new Snapshot(
        JsonPointers.items(JsonReading.tree(json), whole).stream()
            .map(each -> Hashed.of(SnapshotItem.fresh(each.pointer(), each.value(), random)))
            .toList(),
        List.of(),
        Optional.empty());
  }

  /**
   * What is left of a JSON object once items are withheld, as {@link #withholding} and {@link
   * #json} give it, but without a salt or a hash: for a draft, of which nobody signs any.
   *
   * @param json one object; its numbers are whole
   * @param whole which pointers stand for one item with all that is below them
   * @param kept the items that stay
   */
  public static String left(JsonNode json, Predicate<String> whole, Predicate<String> kept) {
    return Canonical.text(
        JsonPointers.tree(
            JsonPointers.items(json, whole).stream()
                .filter(each -> kept.test(each.pointer()))
                .toList()));
  }

  /**
   * The same with hashes that stand for nothing, until all are a whole multiple of a number: once
   * items are withheld, the number of hashes then does not tell how many there were.
   *
   * @param random where the hashes come from; for anything that is signed, a secure source
   */
  public Snapshot padded(int multiple, RandomGenerator random) {
    var count = Math.ceilDiv(items.size() + withheld.size(), multiple) * multiple;
    var missing = count - items.size() - withheld.size();
    return new Snapshot(items, withheld, Optional.of(PaddingHashes.fresh(missing, random)));
  }

  /**
   * The snapshot that a text holds.
   *
   * @param name where the text is from, for people
   */
  public static Outcome<Snapshot> read(String name, String text) {
    return StrictJson.read(name, text, MEND, Snapshot::read);
  }

  static Snapshot read(StrictJson tree) {
    tree.format(FORMAT);
    var items = tree.list("items").stream().map(SnapshotItem::read).map(Hashed::of).toList();
    var withheld = tree.hashes("withheld");
    var decoys =
        tree.has("decoys")
            ? Optional.of(PaddingHashes.read(tree.object("decoys")))
            : Optional.<PaddingHashes>empty();
    var snapshot = new Snapshot(items, withheld, decoys);
    snapshot.requireDistinct();
    JsonPointers.requireTree(items.stream().map(Hashed::pointer).toList());
    return snapshot;
  }

  /** The hash over all items, withheld ones too; their order makes no difference. */
  public String root() {
    var digests = digests().sorted().toList();
    return Digest.of(ROOT, String.join("\n", digests).getBytes(StandardCharsets.UTF_8));
  }

  /** The JSON object again, without what is withheld. */
  public String json() {
    return Canonical.text(
        JsonPointers.tree(
            items.stream()
                .map(each -> new JsonPointers.Placed(each.pointer(), each.item().value()))
                .toList()));
  }

  /** How many hashes stand in place of items; some of them stand for nothing. */
  public int withheldCount() {
    return withheld.size();
  }

  /** The places of the items that are not withheld. */
  public List<String> pointers() {
    return items.stream().map(Hashed::pointer).toList();
  }

  /** The same without the items at these places, of which only the hashes stay. */
  public Snapshot withholding(Predicate<String> pointers) {
    var hidden = new ArrayList<>(withheld);
    hidden.addAll(padding);
    var left = new ArrayList<Hashed>();
    for (var item : items) {
      if (pointers.test(item.pointer())) {
        hidden.add(item.digest());
      } else {
        left.add(item);
      }
    }
    // In order of the hashes, which tells nothing about where an item stood.
    return new Snapshot(left, hidden.stream().sorted().toList(), Optional.empty());
  }

  /** The snapshot as text; reading it gives an equal one. */
  public String text() {
    return Canonical.text(node());
  }

  JsonNode node() {
    var node = JsonReading.mapper().createObjectNode().put("format", FORMAT);
    var list = node.putArray("items");
    items.forEach(each -> list.add(each.item().node()));
    var hashes = node.putArray("withheld");
    withheld.forEach(hashes::add);
    decoys.ifPresent(some -> node.set("decoys", some.node()));
    return node;
  }

  private Stream<String> digests() {
    return Stream.of(items.stream().map(Hashed::digest), withheld.stream(), padding.stream())
        .flatMap(all -> all);
  }

  /** Two equal hashes or two items in one place would leave it open what was signed. */
  private void requireDistinct() {
    var seen = new HashSet<String>();
    if (!digests().allMatch(seen::add)) {
      throw new MalformedException("an item is there twice");
    }
  }
}
