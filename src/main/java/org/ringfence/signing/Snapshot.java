package org.ringfence.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.ringfence.model.Outcome;
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

  private final List<Item> items;
  private final List<String> withheld;

  private Snapshot(List<Item> items, List<String> withheld) {
    this.items = List.copyOf(items);
    this.withheld = List.copyOf(withheld);
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
        Pointers.items(Tree.node(json), whole).stream()
            .map(each -> Item.fresh(each.pointer(), each.value(), random))
            .toList(),
        List.of());
  }

  /**
   * The snapshot that a text holds.
   *
   * @param name where the text is from, for people
   */
  public static Outcome<Snapshot> read(String name, String text) {
    return Tree.read(name, text, MEND, Snapshot::read);
  }

  static Snapshot read(Tree tree) {
    tree.format(FORMAT);
    var items = tree.list("items").stream().map(Item::read).toList();
    var withheld = tree.texts("withheld");
    if (!withheld.stream().allMatch(Digest::isOne)) {
      throw new MalformedException("what stands for a withheld item is not a hash");
    }
    var snapshot = new Snapshot(items, withheld);
    snapshot.requireDistinct();
    Pointers.requireTree(items.stream().map(Item::pointer).toList());
    return snapshot;
  }

  /** The hash over all items, withheld ones too; their order makes no difference. */
  public String root() {
    var digests = digests().sorted().toList();
    return Digest.of(ROOT, String.join("\n", digests).getBytes(StandardCharsets.UTF_8));
  }

  /** The JSON object again, without what is withheld. */
  public String json() {
    return Canonical.text(Pointers.tree(items));
  }

  /** How many items are withheld. */
  public int withheldCount() {
    return withheld.size();
  }

  /** The places of the items that are not withheld. */
  public List<String> pointers() {
    return items.stream().map(Item::pointer).toList();
  }

  /** The same without the items at these places, of which only the hashes stay. */
  public Snapshot withholding(Predicate<String> pointers) {
    var hidden = new ArrayList<>(withheld);
    items.stream()
        .filter(item -> pointers.test(item.pointer()))
        .map(Item::digest)
        .forEach(hidden::add);
    // In order of the hashes, which tells nothing about where an item stood.
    return new Snapshot(
        items.stream().filter(item -> !pointers.test(item.pointer())).toList(),
        hidden.stream().sorted().toList());
  }

  /** The snapshot as text; reading it gives an equal one. */
  public String text() {
    return Canonical.text(node());
  }

  JsonNode node() {
    var node = Tree.json().createObjectNode().put("format", FORMAT);
    var list = node.putArray("items");
    items.forEach(item -> list.add(item.node()));
    var hashes = node.putArray("withheld");
    withheld.forEach(hashes::add);
    return node;
  }

  private Stream<String> digests() {
    return Stream.concat(items.stream().map(Item::digest), withheld.stream());
  }

  /** Two equal hashes or two items in one place would leave it open what was signed. */
  private void requireDistinct() {
    var seen = new HashSet<String>();
    if (!digests().allMatch(seen::add)) {
      throw new MalformedException("an item is there twice");
    }
  }
}
