using System.ComponentModel.DataAnnotations;

namespace Deeds.Postgres.Tests.Processors.Labels;

[Event("parcel.labelled")]
public partial record ParcelLabelled(string Text, int Weight);

[Projection("labels"), Index(nameof(Text), IsUnique = true)]
public partial record Label([property: Key] string Parcel, string Text, int Weight)
{
    private static Label On(ParcelLabelled labelled, EventMetadata metadata) => new(metadata.StreamKey.Value, labelled.Text, labelled.Weight);
}

[Projection("label_texts")]
public partial record LabelText([property: Key] string Text, int Parcels)
{
    private static LabelText On(LabelText? row, ParcelLabelled labelled) => new(labelled.Text, (row?.Parcels ?? 0) + 1);
}
