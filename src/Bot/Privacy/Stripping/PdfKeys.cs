using System.Collections.Frozen;

namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>The entries of PDF's dictionaries that a page needs to be shown. All others are left behind.</summary>
internal static class PdfKeys
{
    public static readonly FrozenSet<string> Shown = string.Join(
        ' ',
        "Type Subtype Resources ProcSet",
        "Filter DecodeParms Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows EndOfBlock BlackIs1 DamagedRowsBeforeError ColorTransform JBIG2Globals",
        "Font XObject ExtGState ColorSpace Pattern Shading Properties CharProcs Colorants",
        "Width Height ImageMask Mask SMask Decode Interpolate Intent SMaskInData Matte",
        "FormType BBox Matrix Group OC S CS I G BC TR OCGs P VE",
        "LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK",
        "BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts CIDSystemInfo Registry Ordering Supplement DW W DW2 W2 CIDToGIDMap",
        "FontBBox FontMatrix BaseEncoding Differences CMapName WMode UseCMap",
        "FontName FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth",
        "FontFile FontFile2 FontFile3 CharSet CIDSet Length1 Length2 Length3",
        "PatternType PaintType TilingType XStep YStep ShadingType Background AntiAlias Function Domain Coords Extend BitsPerCoordinate BitsPerFlag VerticesPerRow",
        "FunctionType Range Size BitsPerSample Order Encode C0 C1 N Functions Bounds WhitePoint BlackPoint Gamma").Split(' ').ToFrozenSet();

    /// <summary>Dictionaries of things by names that the file gave them: every entry is kept.</summary>
    public static readonly FrozenSet<string> NamesOfThings =
        "Font XObject ExtGState ColorSpace Pattern Shading Properties CharProcs Colorants".Split(' ').ToFrozenSet();

    /// <summary>The kinds of colours that are described by a list with other objects in it; a profile's is replaced.</summary>
    public static readonly FrozenSet<string> Colours = "CalGray CalRGB Lab Indexed Separation DeviceN Pattern".Split(' ').ToFrozenSet();

    /// <summary>How data may be packed. JPEG 2000 is not here: it has room for metadata that we can't take out.</summary>
    public static readonly FrozenSet<string> Filters =
        "FlateDecode Fl LZWDecode LZW ASCII85Decode A85 ASCIIHexDecode AHx RunLengthDecode RL CCITTFaxDecode CCF JBIG2Decode DCTDecode DCT".Split(' ').ToFrozenSet();
}
