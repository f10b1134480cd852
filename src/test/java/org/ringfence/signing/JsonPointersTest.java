package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.json.JsonReading;
import org.ringfence.json.MalformedException;
import tools.jackson.databind.node.JsonNodeFactory;

/** A tree comes apart by its pointers and together again. */
class JsonPointersTest {
  private static String tree(String... pointers) {
    var items =
        Stream.of(pointers)
            .map(at -> new JsonPointers.Placed(at, JsonNodeFactory.instance.stringNode(at)))
            .toList();
    return Canonical.text(JsonPointers.tree(items));
  }

  private static void refuses(String message, String... pointers) {
    assertThatThrownBy(() -> JsonPointers.requireTree(List.of(pointers)))
        .isInstanceOf(MalformedException.class)
        .hasMessage(message);
  }

  @Test
  void itemsStandInPlacesOfTheirOwn() {
    assertThatCode(() -> JsonPointers.requireTree(List.of("/a/b", "/a/c", "/ab", "/a b/c")))
        .doesNotThrowAnyException();
    refuses("two items are in one place", "/a", "/b", "/a");
    refuses("two items are in one place", "a");
    refuses("two items are in one place", "");
    refuses("an item stands inside another", "/a", "/a/b");
    refuses("an item stands inside another", "/a/b/c/d", "/a");
    refuses("an item stands inside another", "/a/b/c", "/a/b");
    refuses("an item stands inside another", "/x//y", "/x/");
  }

  @Test
  void keysThatAreNumbersMakeAListInTheirOrder() {
    assertThat(tree("/l/10", "/l/2", "/l/0")).isEqualTo("{\"l\":[\"/l/0\",\"/l/2\",\"/l/10\"]}");
    assertThat(tree("/l/9/a", "/l/123456789012345678901/a"))
        .isEqualTo("{\"l\":[{\"a\":\"/l/9/a\"},{\"a\":\"/l/123456789012345678901/a\"}]}");
  }

  @Test
  void otherKeysMakeAnObject() {
    assertThat(tree("/o/01")).isEqualTo("{\"o\":{\"01\":\"/o/01\"}}");
    assertThat(tree("/o/00")).isEqualTo("{\"o\":{\"00\":\"/o/00\"}}");
    assertThat(tree("/o/1", "/o/x")).isEqualTo("{\"o\":{\"1\":\"/o/1\",\"x\":\"/o/x\"}}");
    assertThat(tree("/o/1:")).isEqualTo("{\"o\":{\"1:\":\"/o/1:\"}}");
    assertThat(tree("/o/1/")).isEqualTo("{\"o\":[{\"\":\"/o/1/\"}]}");
    assertThat(tree("/o//")).isEqualTo("{\"o\":{\"\":{\"\":\"/o//\"}}}");
    assertThat(tree("/o/-1")).isEqualTo("{\"o\":{\"-1\":\"/o/-1\"}}");
    assertThat(tree("/o/1/2")).isEqualTo("{\"o\":[[\"/o/1/2\"]]}");
    assertThat(tree("/o/9")).isEqualTo("{\"o\":[\"/o/9\"]}");
    assertThat(tree("/o/10")).isEqualTo("{\"o\":[\"/o/10\"]}");
  }

  @Test
  void aKeyWithASlashOrATildeComesBack() {
    assertThat(tree("/a~1b", "/c~0d", "/e~01"))
        .isEqualTo("{\"a/b\":\"/a~1b\",\"c~d\":\"/c~0d\",\"e~1\":\"/e~01\"}");
    var placed =
        JsonPointers.items(JsonReading.tree("{\"e~1\":1,\"a/b\":{\"x\":2}}"), pointer -> false);
    assertThat(placed).extracting(JsonPointers.Placed::pointer).containsExactly("/e~01", "/a~1b/x");
  }

  @Test
  void plainListsAndEmptyThingsAreOneItem() {
    var json = "{\"plain\":[1,2],\"empty\":[],\"none\":{},\"mixed\":[1,[2],{\"a\":3}]}";
    assertThat(JsonPointers.items(JsonReading.tree(json), pointer -> false))
        .extracting(JsonPointers.Placed::pointer)
        .containsExactly("/plain", "/empty", "/none", "/mixed/0", "/mixed/1", "/mixed/2/a");
    assertThat(JsonPointers.items(JsonReading.tree(json), pointer -> pointer.equals("/mixed")))
        .extracting(JsonPointers.Placed::pointer)
        .containsExactly("/plain", "/empty", "/none", "/mixed");
    // The whole is never one item, whatever is kept whole.
    assertThat(JsonPointers.items(JsonReading.tree("{\"a\":1,\"b\":2}"), pointer -> true))
        .hasSize(2);
  }

  @Test
  void withNoItemThereIsAnEmptyObject() {
    assertThat(tree()).isEqualTo("{}");
  }
}
