package org.ringfence.scoring.maker;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.scoring.maker.AskedNames.Asked;

/**
 * The names that are in a label though none of its words is one of ours: misspelt, in letters that
 * only look like ours, or written without a blank.
 *
 * @param named words that are hardly anything but the name of somebody who matters
 * @param offers all who may be meant
 */
record HiddenNames(List<Asked> named, List<MakerOffer> offers) {
  HiddenNames {
    named = List.copyOf(named);
    offers = List.copyOf(offers);
  }

  /** Finds them. */
  static final class Finder {
    private final NearNames near;
    private final RunTogetherNames glued;
    private final RunTogetherNames surelyGlued;

    Finder(MakerNames names, ModelCodes codes) {
      this.near = new NearNames(names);
      this.glued = new RunTogetherNames(names.all(), codes);
      this.surelyGlued =
          new RunTogetherNames(names.all().stream().filter(MakerName::isTelling).toList(), codes);
    }

    /**
     * Reads a label.
     *
     * @param matters who is asked about beside a brand
     */
    HiddenNames in(LabelWalk walk, Predicate<MakerOffer> matters) {
      return walk.hasBrand() ? beside(walk, matters) : alone(walk);
    }

    /** Those who matter of whom a text that stands apart may speak, such as a model. */
    List<MakerOffer> likeIn(LabelWalk walk, Predicate<MakerOffer> matters) {
      return near.in(walk.words(), walk.free(), matters).stream()
          .map(NearNames.Found::offer)
          .distinct()
          .toList();
    }

    /** Where there is no brand, nobody is passed over: all are offered. */
    private HiddenNames alone(LabelWalk walk) {
      return new HiddenNames(List.of(), offers(glued.in(walk.words(), walk.free())));
    }

    private HiddenNames beside(LabelWalk walk, Predicate<MakerOffer> matters) {
      var words = walk.words();
      var like = near.in(words, walk.free(), matters);
      var joined = glued.in(words, walk.free()).stream().flatMap(one -> one.only(matters)).toList();
      var surely =
          surelyGlued.in(words, joined.stream().map(Asked::at).toList()).stream()
              .flatMap(one -> one.only(matters));
      var named = like.stream().filter(NearNames.Found::isNamed).map(one -> one.asked(words));
      return new HiddenNames(
          Stream.concat(named, surely).toList(),
          Stream.concat(
                  like.stream().map(NearNames.Found::offer).distinct(), offers(joined).stream())
              .toList());
    }

    private static List<MakerOffer> offers(List<Asked> found) {
      return found.stream().flatMap(one -> one.offers().stream()).distinct().toList();
    }
  }
}
