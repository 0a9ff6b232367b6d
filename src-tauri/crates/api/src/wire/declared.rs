//! Types of the wire that have the same fields for several records, each declared once.

/// Declares how a register of papers is asked for, and a page of it: both registers have the same conditions and pages. The
/// conditions in braces are of one register alone.
macro_rules! paper_register {
    (
        $(#[$asked:meta])* $request:ident { $($own:tt)* },
        $(#[$shown:meta])* $page:ident of $row:ident
    ) => {
        $(#[$asked])*
        #[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
        #[serde(deny_unknown_fields, default)]
        #[ts(export)]
        pub struct $request {
            /// Folded text that symbol, abstract, or who signed, issued, received or was sent it must contain.
            #[ts(optional)]
            pub text: Option<String>,
            /// Type.
            #[ts(optional)]
            pub kind: Option<String>,
            /// State.
            #[ts(optional)]
            pub state: Option<String>,
            /// Year of the series, or of arrival.
            #[ts(optional)]
            pub year: Option<i32>,
            /// From this day on.
            #[ts(optional)]
            pub from: Option<NaiveDate>,
            /// Up to this day.
            #[ts(optional)]
            pub to: Option<NaiveDate>,
            $($own)*
            /// The oldest first.
            pub ascending: bool,
            /// First row wanted, from 0.
            pub offset: u32,
            /// Rows wanted; 100 when 0, 500 at most.
            pub limit: u32,
        }

        $(#[$shown])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
        #[ts(export)]
        pub struct $page {
            /// How many match.
            pub total: u32,
            /// First row of the page.
            pub offset: u32,
            /// The rows.
            pub rows: Vec<$row>,
        }
    };
}

/// Declares what of a record is changed. What is not given stays as it is; in the second braces stands what `null` clears,
/// in the first what an empty text clears.
macro_rules! edit_request {
    (
        $(#[$doc:meta])* $request:ident, $(#[$key:meta])*
        { $($(#[$plain_doc:meta])* $plain:ident: $plain_type:ty,)* }
        { $($(#[$clear_doc:meta])* $clear:ident: $clear_type:ty,)* }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
        #[serde(deny_unknown_fields)]
        #[ts(export)]
        pub struct $request {
            $(#[$key])*
            pub key: String,
            /// Version that was read; a stale one is a conflict.
            pub version: u32,
            $(
                $(#[$plain_doc])*
                #[serde(default)]
                #[ts(optional)]
                pub $plain: Option<$plain_type>,
            )*
            $(
                $(#[$clear_doc])*
                #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
                #[ts(optional)]
                pub $clear: Option<Option<$clear_type>>,
            )*
        }
    };
}

pub(super) use {edit_request, paper_register};
