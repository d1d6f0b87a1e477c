using Deeds.Testing.Stores;
using Deeds.Testing.Stores.Rebuilding;

namespace Deeds.Postgres.Tests;

public sealed class PostgresAppendingTests : AppendingContract<PostgresStore>;

public sealed class PostgresLimitsTests : LimitsContract<PostgresStore>;

public sealed class PostgresExpectationTests : ExpectationContract<PostgresStore>;

public sealed class PostgresStreamReadingTests : StreamReadingContract<PostgresStore>;

public sealed class PostgresSeveralStreamsTests : SeveralStreamsContract<PostgresStore>;

public sealed class PostgresLookupTests : LookupContract<PostgresStore>;

public sealed class PostgresStoreReadingTests : StoreReadingContract<PostgresStore>;

public sealed class PostgresConcurrencyTests : ConcurrencyContract<PostgresStore>;

public sealed class PostgresRaceTests : RaceContract<PostgresStore>;

public sealed class PostgresOrderTests : OrderContract<PostgresStore>;

public sealed class PostgresCurrentStateTests : CurrentStateContract<PostgresStore>;

public sealed class PostgresProcessorTests : ProcessorContract<PostgresStore>;

public sealed class PostgresProcessorDirectionTests : ProcessorDirectionContract<PostgresStore>;

public sealed class PostgresProcessorSurveyTests : ProcessorSurveyContract<PostgresStore>;

public sealed class PostgresParkingTests : ParkingContract<PostgresStore>;

public sealed class PostgresDeclarationTests : DeclarationContract<PostgresStore>;

public sealed class PostgresAppendWorkTests : AppendWorkContract<PostgresStore>;

public sealed class PostgresProjectionTests : ProjectionContract<PostgresStore>;

public sealed class PostgresRebuildTests : RebuildContract<PostgresStore>;
