package org.ringfence.exchange.photo;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads out of a photo's own record which way up it was taken, and nothing else. */
final class PhotoRecord {
  private static final int UPRIGHT = 1;

  private PhotoRecord() {}

  /** The orientation that the EXIF record names; upright where there is none to be read. */
  static int orientation(byte[] photo, String format) {
    try {
      var record = format.equals("png") ? ofPng(photo) : ofJpeg(photo);
      return record.getDirectoriesOfType(ExifIFD0Directory.class).stream()
          .flatMap(
              one ->
                  Optional.ofNullable(one.getInteger(ExifIFD0Directory.TAG_ORIENTATION)).stream())
          .findFirst()
          .orElse(UPRIGHT);
    } catch (ImageProcessingException | IOException | RuntimeException _) {
      // A record that nobody can read says nothing; the picture itself may still be good.
      return UPRIGHT;
    }
  }

  /** Only the EXIF part: others can be packed so that they fill the memory. */
  private static Metadata ofJpeg(byte[] photo) throws ImageProcessingException, IOException {
    return JpegMetadataReader.readMetadata(
        new ByteArrayInputStream(photo), List.of(new ExifReader()));
  }

  private static Metadata ofPng(byte[] photo) throws ImageProcessingException, IOException {
    var metadata = new Metadata();
    var wanted = Set.of(PngChunkType.eXIf);
    for (PngChunk chunk :
        new PngChunkReader().extract(new SequentialByteArrayReader(photo), wanted)) {
      new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
    }
    return metadata;
  }
}
