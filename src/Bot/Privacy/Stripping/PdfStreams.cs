namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>The data of a PDF's object on its way to the new file: as it is packed, except that a photo is stripped like any photo.</summary>
internal static class PdfStreams
{
    public static PdfValue.Stream Copy(PdfFile file, PdfValue.Stream stream, Func<PdfValue.Map, PdfValue.Map> copyHeader)
    {
        var filters = Filters(file, stream.Header);
        BadFileException.ThrowIf(stream.Header["F"] is not null || !filters.TrueForAll(PdfKeys.Filters.Contains) || stream.Header["Type"] is PdfValue.Name { Word: "Metadata" or "EmbeddedFile" });
        var header = new Dictionary<string, PdfValue>(copyHeader(stream.Header).Entries);
        var data = stream.Data;
        if (filters.Exists(filter => filter is "DCTDecode" or "DCT"))
        {
            // Packed once more around the photo: only the photo's own packing is kept.
            data = filters switch
            {
                [_] => Jpeg.Strip(data.Span),
                ["FlateDecode" or "Fl", _] when stream.Header["DecodeParms"] is null => Jpeg.Strip(file.Unpack(data)),
                _ => throw new BadFileException(),
            };
            header["Filter"] = filters.Count == 1 ? header["Filter"] : new PdfValue.Name("DCTDecode");
        }
        else
        {
            // A file of its own, or metadata, where drawing orders, dots or letters should be: it was not looked at.
            var beginning = filters is ["FlateDecode" or "Fl", ..] ? PdfFile.Peek(data) : data.Span;
            BadFileException.ThrowIf(FileSniffer.Sniff(beginning) is FileType.Jpeg or FileType.Png or FileType.Webp or FileType.OggOpus or FileType.Pdf);
            Remains.Check(beginning);
        }

        header["Length"] = PdfValue.Integer(data.Length);
        return new PdfValue.Stream(new PdfValue.Map(header), data);
    }

    private static List<string> Filters(PdfFile file, PdfValue.Map header) => file.Resolve(header["Filter"]) switch
    {
        PdfValue.Name name => [name.Word],
        PdfValue.List list => [.. list.Items.Select(item => (file.Resolve(item) as PdfValue.Name ?? throw new BadFileException()).Word)],
        PdfValue.Plain { Word: "null" } => [],
        _ => throw new BadFileException(),
    };
}
