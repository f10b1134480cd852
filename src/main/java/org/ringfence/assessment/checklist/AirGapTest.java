package org.ringfence.assessment.checklist;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ringfence.model.checklist.ChecklistTag.Part;
import org.ringfence.model.checklist.FilledChecklist;
import org.ringfence.model.checklist.PointResult;
import org.ringfence.model.method.TestPoint;

/** The points of the test for an air gap as a sheet has them, by their numbers from 1. */
record AirGapTest(FilledChecklist sheet, List<TestPoint> points) {
  /** The question and the answer for which all points have to be filled. */
  static final String QUESTION = "recorder.isolation";

  static final String AIR_GAP = "air-gap";

  AirGapTest {
    points = List.copyOf(points);
  }

  /** Those at which no box is ticked, or that are said not to apply without saying why. */
  List<Integer> open() {
    return numbers(
        point ->
            sheet
                .point(point.id())
                .filter(
                    result ->
                        result != PointResult.NOT_HERE
                            || !sheet.text(Part.NOTE, point.id()).isBlank())
                .isEmpty());
  }

  /** Those at which something was found. */
  List<Integer> found() {
    return numbers(point -> sheet.ticked(Part.POINT, point.id()).contains(PointResult.FOUND.id()));
  }

  /** Those at which several boxes are ticked. */
  List<Integer> contradictory() {
    return numbers(point -> sheet.ticked(Part.POINT, point.id()).size() > 1);
  }

  private List<Integer> numbers(Predicate<TestPoint> which) {
    return IntStream.range(0, points.size())
        .filter(number -> which.test(points.get(number)))
        .mapToObj(number -> number + 1)
        .toList();
  }
}
