using Deeds.Testing.Stores;
using Deeds.Testing.Stores.Rebuilding;

namespace Deeds.Tests.Storage;

public sealed class InMemoryAppendingTests : AppendingContract<InMemoryStore>;

public sealed class InMemoryLimitsTests : LimitsContract<InMemoryStore>;

public sealed class InMemoryExpectationTests : ExpectationContract<InMemoryStore>;

public sealed class InMemoryStreamReadingTests : StreamReadingContract<InMemoryStore>;

public sealed class InMemorySeveralStreamsTests : SeveralStreamsContract<InMemoryStore>;

public sealed class InMemoryLookupTests : LookupContract<InMemoryStore>;

public sealed class InMemoryStoreReadingTests : StoreReadingContract<InMemoryStore>;

public sealed class InMemoryConcurrencyTests : ConcurrencyContract<InMemoryStore>;

public sealed class InMemoryRaceTests : RaceContract<InMemoryStore>;

public sealed class InMemoryOrderTests : OrderContract<InMemoryStore>;

public sealed class InMemoryCurrentStateTests : CurrentStateContract<InMemoryStore>;

public sealed class InMemoryProcessorTests : ProcessorContract<InMemoryStore>;

public sealed class InMemoryProcessorDirectionTests : ProcessorDirectionContract<InMemoryStore>;

public sealed class InMemoryProcessorSurveyTests : ProcessorSurveyContract<InMemoryStore>;

public sealed class InMemoryParkingTests : ParkingContract<InMemoryStore>;

public sealed class InMemoryDeclarationTests : DeclarationContract<InMemoryStore>;

public sealed class InMemoryAppendWorkTests : AppendWorkContract<InMemoryStore>;

public sealed class InMemoryProjectionTests : ProjectionContract<InMemoryStore>;

public sealed class InMemoryRebuildTests : RebuildContract<InMemoryStore>;
